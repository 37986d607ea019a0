import { type CalendarDate, daysBetween } from "../calendar/calendarDate";

/** How a task stands on a day, in the order in which people want to see them. */
export const DEADLINE_STATES = [
  "overdue",
  /** The day is over and the book has no columns that would tell of a result. */
  "past-no-result",
  "due-soon",
  "extended",
  "upcoming",
  "done-late",
  "done",
  "no-year",
  "unreadable",
  "no-date",
] as const;

export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Whether its day is over and no result is known. */
export function isLate(state: DeadlineState): boolean {
  return state === "overdue" || state === "past-no-result";
}

/** Whether something is still owed: neither done nor without a date. */
export function isOpen(state: DeadlineState): boolean {
  return OPEN.has(state);
}

const OPEN: ReadonlySet<DeadlineState> = new Set([
  "overdue",
  "past-no-result",
  "due-soon",
  "extended",
  "upcoming",
]);

/** The day that states are looked at from, and how many days before the due day count as soon. */
export interface DayOfView {
  readonly asOf: CalendarDate;
  readonly within: number;
}

/** What decides the state of something that has a due day. */
export interface Standing {
  readonly due: CalendarDate;
  /** The due day is that of an extension. */
  readonly extended: boolean;
  /** The day of a complete submission. */
  readonly submitted: CalendarDate | null;
  /** Whether the book has columns for submissions: without them nothing is known of a result. */
  readonly tracked: boolean;
}

/** The state on a day; what was submitted after that day does not count yet, so that any day can be replayed. */
export function stateOn(
  { due, extended, submitted, tracked }: Standing,
  { asOf, within }: DayOfView
): DeadlineState {
  if (submitted !== null && submitted <= asOf) return submitted <= due ? "done" : "done-late";
  if (asOf > due) return tracked ? "overdue" : "past-no-result";
  if (daysBetween(asOf, due) <= within) return "due-soon";
  return extended ? "extended" : "upcoming";
}
