import type { HolidayCalendar } from "../calendar/workingDays";
import { readDeadline } from "../notation/deadline";
import type { Deadline } from "../notation/notation";
import type { Task } from "../plan/plan";
import { type Span, entryOf, labelledEntries } from "./labelledEntries";

/** The extension of a task (Gia hạn đến), or null where none is given. */
export function extensionOf({ extendedTo }: Task): Deadline | null {
  const deadline = extendedTo?.deadline ?? null;
  return deadline?.kind === "missing" ? null : deadline;
}

/**
 * The extension of one period of a recurring task: `2022: 15/01/2023`. One without a label could be of any period,
 * so it is unreadable for all.
 */
export function extensionIn(task: Task, span: Span, holidays: HolidayCalendar): Deadline | null {
  const whole = extensionOf(task);
  if (!whole) return null;
  const entries = labelledEntries(whole.text, holidays);
  const entry = entryOf(entries, span);
  if (entry) return readDeadline({ value: entry.text }, holidays, false);
  return entries.length > 0 ? null : { ...whole, kind: "invalid", end: null };
}
