import { type CalendarDate, daysBetween } from "../../calendar/calendarDate";
import type { ConsolidatedFile } from "../consolidation";
import type { SubmissionInfo } from "../submission";

/** When a submission was sent: Ngày văn bản, else Ngày đến, else not known. A file's own time says nothing. */
export function sendingDay({ documentDate, receivedOn }: SubmissionInfo): {
  readonly day: CalendarDate | null;
  readonly from: ConsolidatedFile["submittedFrom"];
} {
  if (documentDate !== null) return { day: documentDate, from: "document" };
  return { day: receivedOn, from: receivedOn === null ? null : "arrival" };
}

/** Days after the deadline, 0 in time; null where either day is not known. */
export function daysLate(day: CalendarDate | null, due: CalendarDate | null): number | null {
  return day === null || due === null ? null : Math.max(0, daysBetween(due, day));
}
