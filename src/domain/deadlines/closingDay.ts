import { dateParts } from "../calendar/calendarDate";
import type { HolidayCalendar } from "../calendar/workingDays";
import { readDeadline } from "../notation/deadline";
import { yearGiven } from "../notation/yearGiven";
import type { Info } from "../plan/infoSheet";

/** A day of every year. */
export interface YearlyDay {
  readonly month: number;
  readonly day: number;
}

/** A year with 29 February. */
const SOME_LEAP_YEAR = 2000;

/** The day on which recurring tasks fall due (ngày chốt hằng năm), or null where the info sheet names none. */
export function closingDayOf(
  info: Info,
  holidays: HolidayCalendar,
  date1904: boolean
): YearlyDay | null {
  const content = info.get("yearlyClosing");
  if (!content) return null;
  const read = readDeadline(content, holidays, date1904);
  const text = read.text.replace(/(?:h[aàằ]ng|mỗi) năm/iu, "").trim();
  const day = read.end === null ? yearGiven(text, SOME_LEAP_YEAR, holidays) : read;
  if (!day?.end) return null;
  const { month, day: dayOfMonth } = dateParts(day.end);
  return { month, day: dayOfMonth };
}
