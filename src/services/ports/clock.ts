import type { CalendarDate } from "../../domain/calendar/calendarDate";

/** Time, as services may ask for it. */
export interface Clock {
  /** Today in Asia/Ho_Chi_Minh. */
  today(): CalendarDate;
  /** The time of day in Asia/Ho_Chi_Minh, e.g. `14:05`: it belongs to `today`. */
  timeOfDay(): string;
  /** Milliseconds from any fixed start, for pacing. */
  now(): number;
  /** Lets the screen and other events have their turn. */
  rest(): Promise<void>;
}

/** The civil day in Vietnam (UTC+7 all year) at an instant. */
export function todayInVietnam(instant: Date): CalendarDate {
  return inVietnam(instant).slice(0, 10) as CalendarDate;
}

/** The time of day in Vietnam at an instant. */
export function timeInVietnam(instant: Date): string {
  return inVietnam(instant).slice(11, 16);
}

function inVietnam(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString();
}
