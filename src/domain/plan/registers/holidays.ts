import { addDays, daysBetween, parseCalendarDate } from "../../calendar/calendarDate";
import type { HolidayEntry } from "../../calendar/workingDays";
import { type HolidayRun, holidayRuns } from "./holidayTable";

/** Days off and swapped working Saturdays, 2021 to 2030, in order of date. */
export const defaultHolidays: readonly HolidayEntry[] = holidayRuns.flatMap(daysOf);

function daysOf([first, last, name, kind, confirmed]: HolidayRun): HolidayEntry[] {
  const from = parseCalendarDate(first);
  const to = parseCalendarDate(last);
  if (!from || !to) return [];
  const length = daysBetween(from, to) + 1;
  return Array.from({ length }, (_, i) => ({ date: addDays(from, i), name, kind, confirmed }));
}
