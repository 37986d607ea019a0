import { type CalendarDate, calendarDate, dateParts, monthEnd } from "../calendar/calendarDate";
import type { HolidayCalendar } from "../calendar/workingDays";
import { readDeadline } from "../notation/deadline";
import type { Deadline } from "../notation/notation";
import { yearGiven } from "../notation/yearGiven";
import type { PlanPeriod } from "../plan/plan";
import type { YearlyDay } from "./closingDay";
import type { Span } from "./labelledEntries";
import { type Frequency, type Recurrence, type Turn, readRecurrence, turnsIn } from "./recurrence";

/** One time that a recurring task falls due. */
export interface DatedTurn extends Turn {
  /** Tells it from the others of the task: `2021`, `2021-Q3`. */
  readonly name: string;
  readonly span: Span;
  readonly deadline: Deadline;
}

export interface TurnFacts {
  readonly period: PlanPeriod | null;
  readonly closing: YearlyDay | null;
  readonly holidays: HolidayCalendar;
}

/**
 * Every time that a recurring deadline falls due in the plan's years. The day comes from its own words, else from the
 * closing day of the year; empty where neither tells it.
 */
export function datedTurns(text: string, facts: TurnFacts): readonly DatedTurn[] {
  const recurrence = readRecurrence(text);
  if (!recurrence || !facts.period) return [];
  const turns = turnsIn(facts.period, recurrence.every).map((turn) => {
    const deadline = deadlineIn(turn, recurrence, facts);
    return deadline?.end ? { ...turn, name: nameOf(turn), span: spanOf(turn), deadline } : null;
  });
  return turns.every((turn) => turn !== null) ? turns : [];
}

function deadlineIn(turn: Turn, { every, rest }: Recurrence, facts: TurnFacts): Deadline | null {
  const { closing, holidays } = facts;
  const own = rest === "" ? null : namedIn(turn, every, rest, holidays);
  if (own) return own;
  // A day or quarter is named and was not understood: the closing day would contradict it.
  if (/\d|(?:^| )quy(?: |$)/.test(rest) || !closing) return null;
  return onDay(closedOn(turn, every, closing), "", holidays);
}

function namedIn(turn: Turn, every: Frequency, rest: string, holidays: HolidayCalendar) {
  return every === 12 ? yearGiven(rest, turn.year, holidays) : dayOfMonthIn(turn, rest, holidays);
}

/** `trước ngày 20` of every month or quarter: that day of its last month. */
function dayOfMonthIn(turn: Turn, rest: string, holidays: HolidayCalendar): Deadline | null {
  const [, before, day] = /^(truoc )?(?:ngay )?(\d{1,2})$/.exec(rest) ?? [];
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return null;
  return onDay(dayIn(turn.year, turn.lastMonth, Number(day)), before ?? "", holidays);
}

/** The closing day, or for shorter periods the day with the same place in them: 15/12 closes a quarter on 15/3. */
function closedOn({ year, firstMonth }: Turn, every: Frequency, { month, day }: YearlyDay) {
  return dayIn(year, firstMonth + ((month - 1) % every), day);
}

/** The day of a month, or its last one where it is shorter. */
function dayIn(year: number, month: number, day: number): CalendarDate | null {
  return calendarDate(year, month, day) ?? monthEnd(year, month);
}

function onDay(day: CalendarDate | null, before: string, holidays: HolidayCalendar) {
  return (
    day &&
    readDeadline({ value: `${before}${day.split("-").reverse().join("/")}` }, holidays, false)
  );
}

function spanOf({ year, firstMonth, lastMonth }: Turn): Span {
  return { first: calendarDate(year, firstMonth, 1)!, last: monthEnd(year, lastMonth)! };
}

function nameOf({ year, firstMonth, lastMonth }: Turn): string {
  switch (lastMonth - firstMonth + 1) {
    case 12:
      return String(year);
    case 6:
      return `${year}-H${lastMonth / 6}`;
    case 3:
      return `${year}-Q${lastMonth / 3}`;
    default:
      return `${year}-${dateParts(spanOf({ year, firstMonth, lastMonth }).first).month}`;
  }
}
