import { type CalendarDate, parseCalendarDate } from "../domain/calendar/calendarDate";
import { CommandProblem } from "./problem";

/** The day that an option names, or null where it was not given. */
export function dayOption(text: string | undefined): CalendarDate | null {
  const day = text === undefined ? null : parseCalendarDate(text);
  if (text === undefined || day) return day;
  throw new CommandProblem({
    vi: `“${text}” không phải ngày. Hãy viết năm-tháng-ngày, ví dụ 2021-09-30.`,
    en: `“${text}” is not a day. Write year-month-day, such as 2021-09-30.`,
  });
}
