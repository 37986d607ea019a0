import type { CalendarDate } from "../calendar/calendarDate";

export type PlanValueKind =
  | "number"
  | "bound"
  | "range"
  | "share-of-total"
  | "fraction"
  | "rank"
  | "ratio"
  | "rate"
  | "change"
  | "mean"
  | "not-applicable"
  | "ditto"
  | "text"
  | "error"
  | "date-damage"
  | "ambiguous"
  | "missing";

/** What a reader should be told of a value that was read all the same. */
export type PlanValueRemark =
  /** `12.01`: a foreign decimal point. */
  | "decimal-point"
  /** A number stored as text. */
  | "number-as-text"
  /** A percent-formatted cell: read as 95.15, stored as 0.9515. */
  | "percent-format"
  /** A share below one in a `%` row without percent format: 0.9515 may mean 95,15 %. */
  | "share-below-one"
  /** A misspelt hold word, e.g. `đuy trì`. */
  | "misspelt";

/** One cell of the indicator appendix as it was understood; numbers are in the row's unit. */
export interface PlanValue {
  /** Our own vi-VN rendering of the cell: never the width-dependent display. */
  readonly text: string;
  readonly kind: PlanValueKind;
  readonly low: number | null;
  readonly high: number | null;
  /** Null where that end is open or there is none. */
  readonly lowInclusive: boolean | null;
  readonly highInclusive: boolean | null;
  readonly hold?: true;
  readonly approx?: true;
  readonly missing?: "blank" | "none" | "not-collected";
  /** Words beside the value: `tăng 15%` of `575 (tăng 15%)`. */
  readonly note?: string;
  readonly remark?: PlanValueRemark;
}

export type DeadlineKind =
  | "quarter"
  | "half"
  | "nine-months"
  | "month"
  | "year"
  | "date"
  | "on-or-before"
  | "strictly-before"
  | "range"
  | "recurring"
  | "event"
  | "missing"
  | "invalid"
  | "vague"
  | "no-year";

/** One deadline cell of the task appendix as it was understood. */
export interface Deadline {
  /** Our own vi-VN rendering of the cell. */
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start: CalendarDate | null;
  /** The nominal last day, included; null where there is no date. */
  readonly end: CalendarDate | null;
  readonly quarter?: 1 | 2 | 3 | 4;
  /** `end`, or the first working day after it. */
  readonly rolled: CalendarDate | null;
  /** `end`, or the last working day before it. */
  readonly lastWorkingDay: CalendarDate | null;
  readonly note?: string;
}

/** How a unit of measure behaves; it decides what a dot means and which bounds hold. */
export type UnitKind =
  /** Whole things: xã, giường, người. */
  | "count"
  /** Measured amounts and money: tỷ đồng, ha, tấn. */
  | "amount"
  /** `%` of a whole: 0 to 100. */
  | "share"
  /** `%` that may be negative or above 100: growth, indices. */
  | "growth"
  /** `‰` and `điểm %`. */
  | "per-mille"
  /** Something per something: bác sĩ/vạn dân, tạ/ha. */
  | "ratio"
  /** Place in a ranking; lower is better. */
  | "rank"
  /** Whatever else. */
  | "other";
