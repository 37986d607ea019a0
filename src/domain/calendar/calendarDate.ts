/** A day of the civil calendar, "YYYY-MM-DD"; text order is day order. No time zone is involved. */
export type CalendarDate = string & { readonly calendarDate: true };

/** A quarter of the calendar year. */
export type Quarter = 1 | 2 | 3 | 4;

/** Year, month (1 to 12) and day of the month of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LAST_YEAR = 9999;

/** The date of a year (1 to 9999), month and day, or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return written({ year, month, day });
}

/** The date that a text `YYYY-MM-DD` names, or null where it names none. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The year, month and day of a date. */
export function dateParts(date: CalendarDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date so many days later (earlier where negative); it stops at the ends of the calendar (years 1 and 9999). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const target = dayNumber(dateParts(date)) + Math.trunc(days);
  return written(partsOfDayNumber(Math.min(Math.max(target, FIRST_DAY), LAST_DAY)));
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(dateParts(to)) - dayNumber(dateParts(from));
}

/** The day of the week: 0 is Sunday, 6 Saturday. */
export function weekday(date: CalendarDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const sinceThursday = dayNumber(dateParts(date));
  return ((((sinceThursday + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** The last day of the month (1 to 12) of a year, or null where there is no such month. */
export function monthEnd(year: number, month: number): CalendarDate | null {
  return calendarDate(year, month, daysInMonth(year, month));
}

/** The quarter in which a date lies. */
export function quarterOf(date: CalendarDate): Quarter {
  return Math.ceil(dateParts(date).month / 3) as Quarter;
}

/** The first day of a quarter, or null where the year is off the calendar. */
export function quarterStart(year: number, quarter: Quarter): CalendarDate | null {
  return calendarDate(year, quarter * 3 - 2, 1);
}

/** The last day of a quarter, or null where the year is off the calendar. */
export function quarterEnd(year: number, quarter: Quarter): CalendarDate | null {
  return monthEnd(year, quarter * 3);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function written({ year, month, day }: DateParts): CalendarDate {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = dayNumber({ year: 1, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: LAST_YEAR, month: 12, day: 31 });

/** Days since 1970-01-01. */
function dayNumber({ year, month, day }: DateParts): number {
  // Date.UTC takes years below 100 for 19xx; 2000 years are a whole number of 400-year cycles.
  return Date.UTC(year + 2000, month - 1, day) / DAY_MS - 730_485;
}

function partsOfDayNumber(days: number): DateParts {
  const date = new Date(days * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
