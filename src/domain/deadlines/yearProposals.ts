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
  return bySheet(tasks.map(({ task, state }) => ({ sheet: task.sheet, task, state }))).flatMap(
    (rows) => {
      const open = rows.filter(({ state }) => state === "no-year").map(({ task }) => task);
      const year = usualYear(rows.map(({ task }) => task));
      return open.length === 0 ? [] : [{ sheet: rows[0]!.sheet, tasks: open, year }];
    }
  );
}
