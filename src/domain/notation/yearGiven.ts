import type { HolidayCalendar } from "../calendar/workingDays";
import { readDeadline } from "./deadline";
import type { Deadline } from "./notation";

/** How a year joins on: `Quý II/2021`, `cuối năm 2021`, `15 tháng 12 năm 2021`. */
const JOINTS = ["/", " ", " năm "] as const;

/** A deadline of no year with a year that somebody gave it, written so that it reads; null where no way of writing it does. */
export function yearGiven(text: string, year: number, holidays: HolidayCalendar): Deadline | null {
  for (const joint of JOINTS) {
    const deadline = readDeadline({ value: `${text.trim()}${joint}${year}` }, holidays, false);
    if (deadline.end !== null) return deadline;
  }
  return null;
}
