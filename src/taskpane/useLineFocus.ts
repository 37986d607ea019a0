import { type KeyboardEvent, useRef, useState } from "react";
import { lineAfterKey } from "./check/lineKeys";

/** Lists of lines, each a `data-line` element: one stop of the Tab key, arrows move between the lines. */
export function useLineFocus(ids: readonly string[]) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  return {
    list,
    /** The line at which the Tab key stops. */
    reached: current !== null && ids.includes(current) ? current : ids[0],
    /** To be told of a line that gets the focus. */
    reach: setCurrent,
    move: (event: KeyboardEvent): void => {
      // With Alt they step through findings.
      if (event.altKey) return;
      const lines = [...list.current!.querySelectorAll<HTMLElement>("[data-line]")];
      const from = lines.indexOf(event.target as HTMLElement);
      const to = from < 0 ? null : lineAfterKey(event.key, from, lines.length);
      if (to === null) return;
      event.preventDefault();
      lines[to]!.focus();
    },
  };
}
