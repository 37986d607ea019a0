import type { ReactNode } from "react";
import { useStore } from "../store";
import type { LazyPart } from "./lazyPart";
import type { ScreenPart } from "./screenPart";

interface Props {
  readonly part: LazyPart<ScreenPart>;
  /** Until the part is there. */
  readonly meanwhile?: ReactNode;
}

/** The actions that a screen brings. */
export function PartActions({ part, meanwhile = null }: Props) {
  const state = useStore(part);
  if (state.state !== "there") return meanwhile;
  const { Actions } = state.part;
  return <Actions />;
}
