import {
  type CalendarDate,
  dateParts,
  parseCalendarDate,
} from "../../domain/calendar/calendarDate";

/** Years in which a plan may be looked at; a year that is still being typed (`0002`) is none of them. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];

/** The day in a date field; null while there is none to look from. */
export function readAsOf(text: string): CalendarDate | null {
  const day = parseCalendarDate(text);
  return day && isYear(dateParts(day).year) ? day : null;
}

/** The year in a text field; null where it is none. */
export function readYear(text: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : NaN;
  return isYear(year) ? year : null;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
