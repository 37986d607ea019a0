import type { CalendarDate, Quarter } from "../../calendar/calendarDate";
import type { DeadlineKind } from "../notation";

/** What one expression of time names; first and last are null where it lacks the year. */
export interface Period {
  readonly kind: Extract<
    DeadlineKind,
    "quarter" | "half" | "nine-months" | "month" | "year" | "date" | "vague" | "range"
  >;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  readonly quarter?: Quarter;
  /** A part of a month or year that stands for one day by convention. */
  readonly conventional?: true;
}

/** A text that has the form of a period but names a day, month, quarter or year that is none. */
export const IMPOSSIBLE = "impossible";
