import { type CalendarDate, addDays } from "../calendar/calendarDate";
import { dayFirst } from "../rules/say";
import type { Text } from "../text";
import { isLate, isOpen } from "./deadlineState";
import type { View } from "./situation";
import type { Situation } from "./trackedTask";

/** The day, so many before the due day, by which an office wants a thing ready (mốc nội bộ); null where none is set or needed. */
export function milestoneOf(
  { state, due }: Pick<Situation, "state" | "due">,
  { lead }: View
): CalendarDate | null {
  if (lead === undefined || due === null || !isOpen(state) || isLate(state)) return null;
  return addDays(due, -lead);
}

/** `mốc nội bộ 15/06/2021 (đã qua)`. */
export function milestoneWords(day: CalendarDate, asOf: CalendarDate): Text {
  const past = day < asOf;
  return {
    vi: `mốc nội bộ ${dayFirst(day)}${past ? " (đã qua)" : ""}`,
    en: `internal day ${day}${past ? " (past)" : ""}`,
  };
}
