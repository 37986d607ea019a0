import type { CalendarDate } from "../../domain/calendar/calendarDate";

/** A day as Vietnamese documents write it: `30/09/2021`. */
export function dayFirst(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}
