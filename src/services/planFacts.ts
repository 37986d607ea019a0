import type { CalendarDate } from "../domain/calendar/calendarDate";
import { confirmedYears, yearKey } from "../domain/deadlines/confirmedYears";
import type { DeadlineState } from "../domain/deadlines/deadlineState";
import { dayRuleOf } from "../domain/deadlines/dueDay";
import type { TrackedTask } from "../domain/deadlines/trackedTask";
import { trackTasks } from "../domain/deadlines/trackTasks";
import type { Plan, SkipReason, Task } from "../domain/plan/plan";
import { defaultRegisters } from "../domain/plan/registers/registers";
import { isBlank } from "../domain/rules/planCells";
import type { CellRef } from "../domain/sheet";
import type { Text } from "../domain/text";
import type { BookFacts } from "./bookSession";
import { USUAL_WITHIN } from "./deadlinesPlan";

/** Rows that hold something and are no indicator or task of their own, in the plural. */
const SKIPPED: Readonly<Record<SkipReason, Text>> = {
  "repeated-header": { vi: "tiêu đề cột lặp lại", en: "repeated headings" },
  continuation: { vi: "phần nối tiếp do ngắt trang", en: "page-break tails" },
  "column-numbers": { vi: "dòng đánh số cột", en: "rows of column numbers" },
  "field-heading": { vi: "dòng tiêu đề lĩnh vực", en: "field headings" },
  total: { vi: "dòng tổng", en: "totals" },
  note: { vi: "ghi chú, nguồn", en: "notes and sources" },
  signature: { vi: "phần ký, nơi nhận", en: "signatures" },
  "hidden-copy": { vi: "bản cũ trong dòng ẩn", en: "old copies in hidden rows" },
};

/** How many rows were left aside for one reason. */
export interface SkippedCount {
  readonly why: SkipReason;
  readonly count: number;
  readonly text: Text;
}

/** Rows left aside, counted by reason; reasons without a row are left out. */
export function skippedByReason({ skipped }: Plan): readonly SkippedCount[] {
  return (Object.keys(SKIPPED) as SkipReason[]).flatMap((why) => {
    const count = skipped.filter((row) => row.why === why).length;
    return count === 0 ? [] : [{ why, count, text: SKIPPED[why] }];
  });
}

/** Rows that ask for something, and the cells to look at. */
export interface Noticed {
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

/** Indicators with a blank yearly target, and those blank cells. */
export function unfilledIndicators({ indicators }: Plan): Noticed {
  const blanks = indicators
    .map(({ plan }) => [...plan.values()].filter(isBlank))
    .filter((cells) => cells.length > 0);
  return { rows: blanks.length, cells: blanks.flat().map(({ ref }) => ref) };
}

/** What can be said of the deadlines of all tasks as of a day. */
export interface DeadlineFacts {
  readonly missing: Noticed;
  /** `Quý II` of no year, which nobody has confirmed. */
  readonly withoutYear: Noticed;
  readonly overdue: Noticed;
  /** Their day is over, and the book has no columns that would tell of a result. */
  readonly past: Noticed;
}

const NOTHING_BESIDE: BookFacts = {
  registers: defaultRegisters(),
  date1904: false,
  records: [],
};

/** Counts the tasks whose deadline is missing, has no year, or has passed, as the screen *Tiến độ* does. */
export function deadlineFacts(
  plan: Plan,
  asOf: CalendarDate,
  facts: BookFacts | null
): DeadlineFacts {
  const { registers, date1904, records } = facts ?? NOTHING_BESIDE;
  const years = confirmedYears(records);
  const view = { asOf, within: USUAL_WITHIN, day: dayRuleOf(plan.info) };
  const yearOf = (task: Task) => years.get(yearKey(task)) ?? null;
  const tracked = allSteps(trackTasks(plan, view, { registers, date1904, yearOf }));
  const inState = (state: DeadlineState) => noticed(tracked, (task) => task.state === state);
  return {
    missing: noticed(tracked, ({ deadline }) => deadline?.kind === "missing"),
    withoutYear: inState("no-year"),
    overdue: inState("overdue"),
    past: inState("past-no-result"),
  };
}

function allSteps<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function noticed(tasks: readonly TrackedTask[], is: (task: TrackedTask) => boolean): Noticed {
  const cells = tasks.filter(is).flatMap(({ task }) => task.deadline?.ref ?? []);
  return { rows: cells.length, cells };
}
