import type { CalendarDate } from "../calendar/calendarDate";
import type { HolidayCalendar } from "../calendar/workingDays";
import { readDeadline } from "../notation/deadline";
import { eventForms, missingForms, undatedKind } from "../notation/due/undated";
import type { Deadline } from "../notation/notation";
import { foldTones } from "../notation/vietnamese";
import type { Task, WordCell } from "../plan/plan";
import { type Span, entryOf, labelledEntries } from "./labelledEntries";

/** What the book says of the document that closes a task. */
export interface Submission {
  /** The day it reached the level it is submitted to (Ngày trình). */
  readonly on: CalendarDate | null;
  /** Số tờ trình. */
  readonly number: string | null;
  /** Something stands where the day belongs, and is none. */
  readonly dayUnreadable: boolean;
}

const NO_SUBMISSION: Submission = { on: null, number: null, dayUnreadable: false };

/** A submission with both its parts closes a task; its day is when. */
export function completedOn({ on, number }: Submission): CalendarDate | null {
  return number === null ? null : on;
}

/** Whether the book has a column for submissions at all. */
export function isTracked({ submittedOn, submissionNumber }: Task): boolean {
  return submittedOn !== null || submissionNumber !== null;
}

/** What one row says of its submission. */
export function submissionOf({ submittedOn, submissionNumber }: Task): Submission {
  return submission(submittedOn?.deadline ?? null, submissionNumber?.text ?? "");
}

function submission(day: Deadline | null, number: string): Submission {
  const on = day?.kind === "date" ? day.end : null;
  return {
    on,
    number: isMissing(number) ? null : number,
    dayUnreadable: day !== null && day.kind !== "missing" && on === null,
  };
}

function isMissing(text: string): boolean {
  // Most cells are blank or begin with a digit, and folding thousands of them takes time.
  if (text === "") return true;
  if (/^[1-9]/.test(text)) return false;
  return undatedKind([...missingForms, ...eventForms], foldTones(text)) === "missing";
}

/**
 * What a recurring row says of one of its periods: `2021: 10/12/2021; 2022: 12/12/2022` in the one cell and
 * `2021: 15/TTr; 2022: 18/TTr` in the other. A single day without a label belongs to the period that it lies in.
 */
export function submissionIn(task: Task, span: Span, holidays: HolidayCalendar): Submission {
  const { submittedOn, submissionNumber } = task;
  const entry = (text: string) => entryOf(labelledEntries(text, holidays), span);
  const day = entry(submittedOn?.deadline.text ?? "");
  const number = entry(submissionNumber ? typedText(submissionNumber) : "");
  if (day || number) {
    const read = day ? readDeadline({ value: day.text }, holidays, false) : null;
    return submission(read, number?.text ?? "");
  }
  const whole = submissionOf(task);
  const inside = whole.on !== null && span.first <= whole.on && whole.on <= span.last;
  return inside ? whole : NO_SUBMISSION;
}

/** With its line breaks, which part entries. */
function typedText({ typed }: WordCell): string {
  return typed.map(({ content }) => String(content.value ?? "")).join("\n");
}
