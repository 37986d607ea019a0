const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was. */
const FIRST_OF_MARCH_1900 = 60;
const ISO =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** The serial number of an ISO 8601 date, time or both as `t="d"` cells hold it; a zone is left aside. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hour, minute, second] = match;
  if (year === undefined && hour === undefined) return null;
  const clock = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  if (clock >= 86_400 * 2) return null;
  if (year === undefined) return clock / 86_400;
  const days = daySerial(Number(year), Number(month), Number(day), date1904);
  return days === null ? null : days + clock / 86_400;
}

/** The serial number of a day, or null where the calendar or Excel has no such day. */
export function daySerial(
  year: number,
  month: number,
  day: number,
  date1904: boolean
): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  if (days < 0) return null;
  return !date1904 && days >= FIRST_OF_MARCH_1900 ? days + 1 : days;
}
