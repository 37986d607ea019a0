import {
  type CalendarDate,
  type Quarter,
  dateParts,
  parseCalendarDate,
  quarterEnd,
} from "../../domain/calendar/calendarDate";

/** Years in which a plan may be looked at; a year that is still being typed (`0002`) is none of them. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];
const MOST_DAYS = 366;

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

/** The number of days in a field; null where it is none. */
export function readDays(text: string): number | null {
  const days = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : NaN;
  return days <= MOST_DAYS ? days : null;
}

/** The end of the quarter before a day, or of the one that it lies in or that follows: to look at one after the other. */
export function quarterEndBeside(asOf: CalendarDate, step: -1 | 1): CalendarDate {
  const { year, month } = dateParts(asOf);
  const months = year * 4 + Math.ceil(month / 3) - 1;
  const ends = [months - 1, months, months + 1].map((one) =>
    quarterEnd(Math.floor(one / 4), ((one % 4) + 1) as Quarter)!
  );
  return step === -1 ? ends[0]! : ends.find((end) => end > asOf)!;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
