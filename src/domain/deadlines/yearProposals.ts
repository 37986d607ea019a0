import type { Task } from "../plan/plan";
import { usualYear } from "../plan/usualYear";
import { bySheet } from "../rules/grouping";
import type { TrackedTask } from "./trackedTask";

/** Deadlines of one sheet that name no year, and the year that a person may confirm for all of them. */
export interface YearProposal {
  readonly sheet: string;
  readonly tasks: readonly Task[];
  /** Of most dated quarters on the sheet; null where they do not tell. */
  readonly year: number | null;
}

/** What is still to be confirmed, sheet by sheet: a year is never filled in without a person. */
export function proposeYears(tasks: readonly TrackedTask[]): readonly YearProposal[] {
  const open = tasks.filter(({ state }) => state === "no-year").map(({ task }) => task);
  return bySheet(open).map((own) => {
    const { sheet } = own[0]!;
    const all = tasks.filter(({ task }) => task.sheet === sheet).map(({ task }) => task);
    return { sheet, tasks: own, year: usualYear(all) };
  });
}
