import { type CalendarDate, addDays, weekday } from "./calendarDate";

/** A day off (`off`), or a Saturday or Sunday worked in exchange for one (`work`). */
export interface HolidayEntry {
  readonly date: CalendarDate;
  readonly name: string;
  readonly kind: "off" | "work";
  /** Whether the day is settled by law or an official notice. */
  readonly confirmed: boolean;
}

/** The entries by date; where a day was entered twice, the later entry counts. */
export interface HolidayCalendar {
  readonly byDate: ReadonlyMap<CalendarDate, HolidayEntry>;
}

/** Indexes the register of days off once, for all questions about working days. */
export function indexHolidays(entries: readonly HolidayEntry[]): HolidayCalendar {
  return { byDate: new Map(entries.map((entry) => [entry.date, entry])) };
}

/** Whether offices work on that day: Saturdays and Sundays are off unless the register says `work`. */
export function isWorkingDay(date: CalendarDate, holidays: HolidayCalendar): boolean {
  const entry = holidays.byDate.get(date);
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
