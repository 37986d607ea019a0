import { DEADLINE_STATES, isLate, isOpen } from "../../domain/deadlines/deadlineState";
import type { QuarterTally, StateCounts } from "../../domain/deadlines/tallies";
import type { Text } from "../../domain/text";

/** The parts of a quarter's bar, in their order. */
export const LOAD_PARTS = ["late", "open", "done"] as const;

export type LoadPart = (typeof LOAD_PARTS)[number];

export const partWords: Readonly<Record<LoadPart, Text>> = {
  late: { vi: "Qua hạn", en: "Past" },
  open: { vi: "Còn hạn", en: "Open" },
  done: { vi: "Đã xong", en: "Done" },
};

export type QuarterLoad = Readonly<Record<LoadPart, number>>;

/** How much of a quarter is late, still open, done. */
export function loadOf({ counts }: Pick<QuarterTally, "counts">): QuarterLoad {
  const load = { late: 0, open: 0, done: 0 };
  for (const state of DEADLINE_STATES) load[partOf(state)] += counts[state] ?? 0;
  return load;
}

/** All of a quarter. */
export function loadSize({ late, open, done }: QuarterLoad): number {
  return late + open + done;
}

function partOf(state: keyof StateCounts): LoadPart {
  if (isLate(state)) return "late";
  return isOpen(state) ? "open" : "done";
}
