import type { Plan } from "../domain/plan/plan";
import type { JournalEntry } from "./ports/journal";
import type { WriteSession } from "./writeSession";

/** Calls back after each write of our own, and each undoing, that touched a sheet of the plan; the result stops it. */
export function onPlanWrites(
  write: WriteSession,
  plan: () => Plan | null,
  touched: () => void
): () => void {
  return onWritesTo(write, () => plan()?.tables.map(({ sheet }) => sheet) ?? [], touched);
}

/** Calls back after each write of our own, and each undoing, that touched one of the sheets; the result stops it. */
export function onWritesTo(
  write: WriteSession,
  sheets: () => readonly string[],
  touched: () => void
): () => void {
  let last = standing(write);
  return write.subscribe(() => {
    const { state } = write;
    if (state.state === "written" || state.state === "interrupted") {
      // An undoing that failed leaves the write that stood before.
      if (state.entry === last) return;
      last = state.entry;
    } else if (state.state !== "undone") return;
    const watched = new Set(sheets());
    if (last?.after.some(({ sheet }) => sheet !== null && watched.has(sheet))) touched();
    if (state.state === "undone") last = null;
  });
}

/** A write that can still be taken back. */
function standing({ state }: WriteSession): JournalEntry | null {
  return state.state === "written" || state.state === "interrupted" ? state.entry : null;
}
