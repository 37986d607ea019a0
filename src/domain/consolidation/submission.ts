import type { CalendarDate } from "../calendar/calendarDate";
import type { DataScope, PlanPeriod, SkippedRow } from "../plan/plan";
import type { CellValue } from "../sheet";
import type { StampVerdict } from "../stamp/stampVerdict";
import type { Text } from "../text";

/** A column of figures in an appendix, named alike in every book: `goal`, `actual:2015`, `plan:2021`. */
export type FigureField = "periodActual" | "goal" | `actual:${number}` | `plan:${number}`;

/** Whether a column of figures holds targets: the goal or a plan year. */
export function isTarget(field: FigureField): boolean {
  return field === "goal" || field.startsWith("plan:");
}

/** A column of the task appendix that an agency fills. */
export type TaskField =
  | "lead"
  | "partners"
  | "deadline"
  | "level"
  | "product"
  | "submittedOn"
  | "submissionNumber"
  | "extendedTo"
  | "note";

export type SubmittedField = FigureField | TaskField;

/** What a cell of a submission holds; never blank. */
export type SubmittedValue = Exclude<CellValue, null>;

/**
 * Where the appendix of a submission stands. Thousands of books are held at a time, so its rows keep values in the order
 * of `fields`, without a name or an address each: `submittedCells.ts` tells them.
 */
export interface SubmittedTable<Field extends SubmittedField> {
  readonly sheet: string;
  readonly fields: readonly Field[];
  /** The letters of each field's column. */
  readonly columns: readonly string[];
  /** The letters of the column of names. */
  readonly nameColumn: string;
}

/** A row of an appendix as an agency sent it. */
interface SubmittedRow {
  /** Index into the tables of its appendix. */
  readonly table: number;
  /** As Excel numbers rows: the first is 1. */
  readonly rowNumber: number;
  /** As `RowKeys` gives it; a code where the row has one. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  /** Raw values in the order of the table's fields; null is blank. */
  readonly values: readonly (SubmittedValue | null)[];
  /** Places in `values` whose cells hold a formula; the value is its cached result. */
  readonly formulas?: readonly number[];
  /** Number formats that tell what a value means (percent, dates), by place in `values`. */
  readonly formats?: Readonly<Record<number, string>>;
}

/** A row of the indicator appendix as an agency sent it. */
export interface SubmittedIndicator extends SubmittedRow {
  readonly unit: string;
  /** Key of the row that it details, in the same book. */
  readonly parent: string | null;
  readonly scope: DataScope | null;
  readonly note: string;
}

/** A row of the task appendix as an agency sent it. */
export type SubmittedTask = SubmittedRow;

/** What the info sheet of a submission says of it; null where it says nothing. */
export interface SubmissionInfo {
  readonly agency: string | null;
  readonly province: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly receivedOn: CalendarDate | null;
  /** Lần gửi. */
  readonly round: number | null;
  readonly templateVersion: string | null;
  /** Ý kiến chung, such as `Thống nhất, không có ý kiến khác`. */
  readonly reply: string | null;
}

/** A row that holds something and is no indicator or task. */
export type SubmittedSkip = Pick<SkippedRow, "appendix" | "sheet" | "rowNumber" | "why">;

/** What of a submitted book is needed to consolidate it: plain data that passes from worker to worker. */
export interface SubmittedBook {
  readonly info: SubmissionInfo;
  readonly period: PlanPeriod | null;
  readonly date1904: boolean;
  readonly stamp: StampVerdict;
  readonly indicatorTables: readonly SubmittedTable<FigureField>[];
  readonly taskTables: readonly SubmittedTable<TaskField>[];
  readonly indicators: readonly SubmittedIndicator[];
  readonly tasks: readonly SubmittedTask[];
  readonly skipped: readonly SubmittedSkip[];
  /** What was not understood, or not looked at, and why. */
  readonly remarks: readonly Text[];
}
