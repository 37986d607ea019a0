import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import type { Clock } from "../../src/services/ports/clock";

/** A clock that stands still on 30 September 2021. */
export const testClock: Clock = {
  today: () => "2021-09-30" as CalendarDate,
  timeOfDay: () => "14:05",
  now: () => 0,
  rest: () => Promise.resolve(),
};
