import { type CalendarDate, addDays, dateParts, weekday } from "./calendarDate";
import { computedHolidays } from "./computedHolidays";

/** A day off (`off`), or a Saturday or Sunday worked in exchange for one (`work`). */
export interface HolidayEntry {
  readonly date: CalendarDate;
  readonly name: string;
  readonly kind: "off" | "work";
  /** Whether the day is settled by law or an official notice. */
  readonly confirmed: boolean;
}

/** The register's entries by date; where a day was entered twice, the later entry counts. */
export interface HolidayCalendar {
  readonly byDate: ReadonlyMap<CalendarDate, HolidayEntry>;
  /** The last year that the register covers; the days off after it are computed. Null for an empty register. */
  readonly lastYear: number | null;
}

/** Indexes the register of days off once, for all questions about working days. */
export function indexHolidays(entries: readonly HolidayEntry[]): HolidayCalendar {
  const byDate = new Map(entries.map((entry) => [entry.date, entry]));
  const lastYear = entries.length === 0 ? null : Math.max(...entries.map(yearOf));
  return { byDate, lastYear };
}

function yearOf({ date }: HolidayEntry): number {
  return dateParts(date).year;
}

/** What makes a day off, or worked, beside the days of the week; null where nothing does. */
export function holidayOn(
  date: CalendarDate,
  { byDate, lastYear }: HolidayCalendar
): HolidayEntry | null {
  const { year } = dateParts(date);
  const entries = lastYear !== null && year > lastYear ? computedHolidays(year) : byDate;
  return entries.get(date) ?? null;
}

/** Whether a day off between two days is computed, and not yet announced. */
export function isComputed(
  from: CalendarDate,
  to: CalendarDate,
  holidays: HolidayCalendar
): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!holidays.byDate.has(day) && holidayOn(day, holidays)) return true;
  }
  return false;
}

/** Whether offices work on that day: Saturdays and Sundays are off unless the register says `work`. */
export function isWorkingDay(date: CalendarDate, holidays: HolidayCalendar): boolean {
  const entry = holidayOn(date, holidays);
  if (entry) return entry.kind === "work";
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/** The day itself where it is a working day, else the first working day after it. */
export function nextWorkingDay(date: CalendarDate, holidays: HolidayCalendar): CalendarDate {
  return firstWorkingDay(date, 1, holidays);
}

/** The day itself where it is a working day, else the last working day before it. */
export function lastWorkingDayNotAfter(
  date: CalendarDate,
  holidays: HolidayCalendar
): CalendarDate {
  return firstWorkingDay(date, -1, holidays);
}

function firstWorkingDay(
  from: CalendarDate,
  step: 1 | -1,
  holidays: HolidayCalendar
): CalendarDate {
  let day = from;
  while (!isWorkingDay(day, holidays)) {
    const next = addDays(day, step);
    // The calendar ends here.
    if (next === day) break;
    day = next;
  }
  return day;
}
