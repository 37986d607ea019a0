import type { CalendarDate } from "../calendar/calendarDate";
import type { HolidayCalendar } from "../calendar/workingDays";
import { readDeadline } from "../notation/deadline";

/** From its first to its last day, both included. */
export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** In any Unicode form and case. */
const TURN = /^\s*k(?:ỳ|y\u0300|y|ì)\s+/iu;

/** What a cell says of one period. */
export interface LabelledEntry extends Span {
  readonly text: string;
}

/**
 * A cell that speaks of several periods: `2021: 10/12/2021; Quý I/2022: 28/03/2022`, or a line for each: `Kỳ 2021: …`;
 * what has no such label is left out.
 */
export function labelledEntries(cell: string, holidays: HolidayCalendar): readonly LabelledEntry[] {
  return cell.split(/[;\r\n]+/).flatMap((part) => {
    const [, label, text] = /^([^:]+):(.*)$/.exec(part) ?? [];
    if (label === undefined || text === undefined) return [];
    const { start, end } = readDeadline({ value: label.replace(TURN, "") }, holidays, false);
    return start && end ? [{ first: start, last: end, text: text.trim() }] : [];
  });
}

/** The entry of exactly that period. */
export function entryOf(
  entries: readonly LabelledEntry[],
  { first, last }: Span
): LabelledEntry | undefined {
  return entries.find((one) => one.first === first && one.last === last);
}
