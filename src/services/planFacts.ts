import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Plan, SkipReason, Task } from "../domain/plan/plan";
import { isBlank } from "../domain/rules/planCells";
import type { CellRef } from "../domain/sheet";
import type { Text } from "../domain/text";

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

/** Indicators and tasks together. */
export function planRows({ indicators, tasks }: Plan): number {
  return indicators.length + tasks.length;
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
  /** `Quý II` of no year. */
  readonly withoutYear: Noticed;
  /** Their nominal last day is before the day; nothing is known of their result. */
  readonly past: Noticed;
}

/** Counts the tasks whose deadline is missing, has no year, or has passed. */
export function deadlineFacts({ tasks }: Plan, asOf: CalendarDate): DeadlineFacts {
  return {
    missing: noticed(tasks, ({ deadline }) => deadline?.deadline.kind === "missing"),
    withoutYear: noticed(tasks, ({ deadline }) => deadline?.deadline.kind === "no-year"),
    past: noticed(tasks, ({ deadline }) => {
      const end = deadline?.deadline.end ?? null;
      return end !== null && end < asOf;
    }),
  };
}

function noticed(tasks: readonly Task[], is: (task: Task) => boolean): Noticed {
  const cells = tasks.filter(is).flatMap(({ deadline }) => deadline?.ref ?? []);
  return { rows: cells.length, cells };
}
