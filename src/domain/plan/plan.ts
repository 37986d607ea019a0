import type { CalendarDate } from "../calendar/calendarDate";
import type { Deadline, PlanValue } from "../notation/notation";
import type { Area, CellContent, CellRef, Unknown } from "../sheet";
import type { Text } from "../text";
import type { Info } from "./infoSheet";
import type { GoodDirection, IndicatorFacts } from "./registers/indicatorCatalog";
import type { Unit } from "./registers/units";

/** The years of the plan, both included. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
}

export type Appendix = "indicators" | "tasks";

/** What figures cover (phạm vi số liệu): the whole province, one locality, or one agency's share of the work. */
export type DataScope = "province" | "locality" | "part";

/** A cell of the indicator appendix and what it means. */
export interface PlanCell {
  readonly ref: CellRef;
  readonly content: CellContent;
  readonly value: PlanValue;
}

/** A cell of the task appendix and the time that it names: when a task falls due, when it was submitted. */
export interface DeadlineCell {
  readonly ref: CellRef;
  readonly content: CellContent;
  readonly deadline: Deadline;
}

/** A cell read as words; `text` is trimmed, and empty where the cell is blank. */
export interface WordCell {
  readonly ref: CellRef;
  readonly text: string;
  /** The cells that the words came from, as typed: the row's own, then its page-break tails. */
  readonly typed: readonly TypedCell[];
}

/** What a cell of words holds before anything is tidied away. */
export interface TypedCell {
  readonly ref: CellRef;
  readonly content: CellContent;
}

/** One row of the indicator appendix (chỉ tiêu). */
export interface Indicator {
  readonly sheet: string;
  /** As Excel numbers rows: the first is 1. */
  readonly rowNumber: number;
  /** Identity that survives moved rows: never STT, row number or a value. */
  readonly key: string;
  /** Mã số; null where the row has none. */
  readonly code: string | null;
  readonly stt: WordCell | null;
  readonly name: WordCell;
  readonly unit: WordCell | null;
  /** Key of the indicator that this row details (`Trong đó`). */
  readonly parent: string | null;
  /** From the unit register; null where the unit is not in it. */
  readonly unitFacts: Unit | null;
  /** From the indicator register; null where nothing is known of it, so nothing is guessed. */
  readonly facts: IndicatorFacts | null;
  /** Which way is good: the row's own column `Chiều`, else the register; null where neither says. */
  readonly direction: GoodDirection;
  /** Cơ quan chủ trì theo dõi: who speaks for the province; null where the book has no such column. */
  readonly owner: WordCell | null;
  /** What the row's figures cover; null where the book does not say. */
  readonly scope: DataScope | null;
  readonly note: WordCell | null;
  /** Value of the whole past period; null where the book has no such column. */
  readonly periodActual: PlanCell | null;
  /** By year. */
  readonly actual: ReadonlyMap<number, PlanCell>;
  /** Five-year goal (mục tiêu). */
  readonly goal: PlanCell | null;
  /** Yearly targets, by year. */
  readonly plan: ReadonlyMap<number, PlanCell>;
  /** All of these cells, left to right as the standard appendix has them. */
  readonly values: readonly PlanCell[];
  /** The names of the columns of `values`, which survive moved columns: `periodActual`, `2021`, `goal`. */
  readonly fields: readonly string[];
  /** The row is out of sight and counts all the same. */
  readonly hidden?: true | undefined;
}

/** One row of the task appendix (đề án, nhiệm vụ), its page-break tails joined. */
export interface Task {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly key: string;
  /** Mã số; null where the row has none. */
  readonly code: string | null;
  readonly stt: WordCell | null;
  readonly name: WordCell;
  readonly lead: WordCell | null;
  /** Lead agencies as the row writes them, split against the register. */
  readonly leads: readonly string[];
  readonly partners: WordCell | null;
  readonly deadline: DeadlineCell | null;
  readonly level: WordCell | null;
  /** Sản phẩm: what the task yields. */
  readonly product: WordCell | null;
  readonly note: WordCell | null;
  /** When what is due reached the level that it is submitted to; null where the book has no such column. */
  readonly submittedOn: DeadlineCell | null;
  /** Number of the document that went with it. */
  readonly submissionNumber: WordCell | null;
  readonly extendedTo: DeadlineCell | null;
  /** The row is out of sight and counts all the same. */
  readonly hidden?: true | undefined;
}

export type SkipReason =
  | "repeated-header"
  | "continuation"
  | "column-numbers"
  | "field-heading"
  | "total"
  | "note"
  | "signature"
  | "hidden-copy";

/** A row that holds something and is no indicator or task of its own. */
export interface SkippedRow {
  readonly appendix: Appendix;
  readonly sheet: string;
  readonly rowNumber: number;
  readonly why: SkipReason;
  /** Cells of the row that hold something. */
  readonly cells: readonly CellRef[];
  /** Key of the row that a continuation belongs to. */
  readonly of?: string;
}

/** Where an appendix stands on its sheet, and what only its sheet can tell. */
export interface PlanTable {
  readonly appendix: Appendix;
  readonly sheet: string;
  /** Stamped by our template: its columns are known to have been there. */
  readonly stamped: boolean;
  /** Heading cells by field: `goal`, `2021`, `lead`. */
  readonly headings: ReadonlyMap<string, WordCell>;
  /** As Excel numbers rows: the last row of the headings. */
  readonly headerRow: number;
  readonly merges: readonly Area[] | Unknown;
}

/** What could not be read, or was not looked at, and why: it is said, never passed over. */
export interface NotChecked {
  readonly what: Text;
  readonly why: Text;
}

/** The plan as it was understood. */
export interface Plan {
  readonly book: string;
  readonly province: string | null;
  /** Null where neither the headings nor the info sheet say it. */
  readonly period: PlanPeriod | null;
  /** The last year of actual figures (năm gốc): the baseline. */
  readonly baseYear: number | null;
  /** The day of the document that the plan comes with; null where the info sheet names none. */
  readonly documentDate: CalendarDate | null;
  readonly info: Info;
  /** Where the self-check stamp goes; null where the book has no place for it. */
  readonly stampAt: CellRef | null;
  readonly tables: readonly PlanTable[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly skipped: readonly SkippedRow[];
  readonly notChecked: readonly NotChecked[];
}

/** The baseline of an indicator: the actual of the base year, else the value of the past period; null where both are blank. */
export function baselineOf(indicator: Indicator, baseYear: number | null): PlanCell | null {
  const actual = baseYear === null ? undefined : indicator.actual.get(baseYear);
  if (actual && actual.value.kind !== "missing") return actual;
  const period = indicator.periodActual;
  return period && period.value.kind !== "missing" ? period : null;
}
