import { useRef } from "react";
import { shownLines } from "./axis";
import type { Axis, Span } from "./axis";
import { NO_LINES, keptKeys } from "./keptKeys";
import type { KeyedLines } from "./keptKeys";

/** The lines of a span that can be seen, with keys; the same object for as long as they are the same lines. */
export function useKeyedLines(axis: Axis, span: Span): KeyedLines {
  // Written while rendering: it decides which elements are used again, never what they show.
  const memory = useRef(NO_LINES);
  memory.current = keptKeys(memory.current, shownLines(axis, span));
  return memory.current;
}
