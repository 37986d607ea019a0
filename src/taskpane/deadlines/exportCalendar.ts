import { calendarFile } from "../../domain/deadlines/calendar/calendarFile";
import type { Progress } from "../../domain/deadlines/progress";
import type { Language } from "../../domain/text";
import type { Clock } from "../../services/ports/clock";
import { handOut } from "./handOut";

/** Gives the user a calendar file of what is owed, of one agency where it is named. */
export type ExportCalendar = (
  found: Progress,
  options: { readonly language: Language; readonly agency?: string }
) => void;

/** The calendar as a download that never leaves the machine. */
export function calendarDownload(clock: Pick<Clock, "today" | "timeOfDay">): ExportCalendar {
  return (found, options) => {
    const made = { day: clock.today(), time: clock.timeOfDay() };
    const text = calendarFile(found, { ...options, made });
    handOut(text, `tien-do-${found.view.asOf}.ics`, "text/calendar;charset=utf-8");
  };
}
