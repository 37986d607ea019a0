import { type CalendarDate, addDays, daysBetween, parseCalendarDate } from "./calendarDate";

/** The phantom 29/02/1900 that Excel counts in the 1900 system. */
const PHANTOM_SERIAL = 60;
const LAST_SERIAL_1900 = 2_958_465;
const DAYS_FROM_1900_TO_1904 = 1462;

const DAY_ZERO_1900 = parseCalendarDate("1899-12-31")!;
const DAY_ZERO_1904 = parseCalendarDate("1904-01-01")!;

/**
 * The day of an Excel serial number; the time of day is dropped.
 * Null below the first day, past 31/12/9999, and for 60 in the 1900 system: a day that never was.
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  const days = Math.floor(serial);
  if (date1904) {
    const last = LAST_SERIAL_1900 - DAYS_FROM_1900_TO_1904;
    return days >= 0 && days <= last ? addDays(DAY_ZERO_1904, days) : null;
  }
  if (!(days >= 1 && days <= LAST_SERIAL_1900) || days === PHANTOM_SERIAL) return null;
  return addDays(DAY_ZERO_1900, days > PHANTOM_SERIAL ? days - 1 : days);
}

/** The Excel serial number of a day, or null before the first day that the system can hold. */
export function serialOfDate(date: CalendarDate, date1904: boolean): number | null {
  if (date1904) {
    const days = daysBetween(DAY_ZERO_1904, date);
    return days >= 0 ? days : null;
  }
  const days = daysBetween(DAY_ZERO_1900, date);
  if (days < 1) return null;
  return days >= PHANTOM_SERIAL ? days + 1 : days;
}
