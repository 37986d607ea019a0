import { parseCalendarDate } from "../../domain/calendar/calendarDate";
import { serialOfDate } from "../../domain/calendar/excelSerial";

const SECONDS_OF_DAY = 86_400;
const ISO =
  /^(\d{4}-\d\d-\d\d)?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** The serial number of an ISO 8601 date, time or both as `t="d"` cells hold it; a zone is left aside. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === "") return null;
  const [, day, hour, minute, second] = match;
  if (day === undefined && hour === undefined) return null;
  const clock = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  const time = clock / SECONDS_OF_DAY;
  if (day === undefined) return time;
  const date = parseCalendarDate(day);
  const days = date === null ? null : serialOfDate(date, date1904);
  return days === null ? null : days + time;
}
