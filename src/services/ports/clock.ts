import type { CalendarDate } from "../../domain/calendar/calendarDate";

/** Time, as services may ask for it. */
export interface Clock {
  /** Today in Asia/Ho_Chi_Minh. */
  today(): CalendarDate;
  /** The time of day where the user is, e.g. `14:05`. */
  timeOfDay(): string;
  /** Milliseconds from any fixed start, for pacing. */
  now(): number;
  /** Lets the screen and other events have their turn. */
  rest(): Promise<void>;
}

/** The civil day in Vietnam (UTC+7 all year) at an instant. */
export function todayInVietnam(instant: Date): CalendarDate {
  const shifted = new Date(instant.getTime() + 7 * 3_600_000);
  return shifted.toISOString().slice(0, 10) as CalendarDate;
}
