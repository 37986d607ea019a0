import { calendarFile } from "../../domain/deadlines/calendar/calendarFile";
import type { Progress } from "../../domain/deadlines/progress";
import type { Language } from "../../domain/text";
import type { Clock } from "../../services/ports/clock";

/** Gives the user a calendar file of what is owed, of one agency where it is named. */
export type ExportCalendar = (
  found: Progress,
  options: { readonly language: Language; readonly agency?: string }
) => void;

/** The calendar as a download that never leaves the machine. */
export function calendarDownload(clock: Pick<Clock, "today" | "timeOfDay">): ExportCalendar {
  return (found, options) => {
    const made = { day: clock.today(), time: clock.timeOfDay() };
    handOut(calendarFile(found, { ...options, made }), `tien-do-${found.view.asOf}.ics`);
  };
}

function handOut(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
