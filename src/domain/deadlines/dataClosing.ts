import {
  type CalendarDate,
  type Quarter,
  addDays,
  calendarDate,
  dateParts,
} from "../calendar/calendarDate";
import { dayFirst } from "../rules/say";
import type { Text } from "../text";
import { quarterWords } from "./quarterWords";

/** A quarter as administrative reports count it (kỳ chốt số liệu): its figures are those of these days. */
export interface ClosingPeriod {
  readonly year: number;
  readonly quarter: Quarter;
  readonly first: CalendarDate;
  /** The day on which its figures close. */
  readonly last: CalendarDate;
}

/** Decree 09/2019/NĐ-CP, art. 12: figures close on the 14th of the last month of a period. */
const CLOSING_DAY = 14;

/** The period of a quarter: Quý II from 15 March to 14 June. It moves no due day. */
export function closingPeriod(year: number, quarter: Quarter): ClosingPeriod {
  const last = calendarDate(year, quarter * 3, CLOSING_DAY)!;
  const before =
    quarter === 1
      ? calendarDate(year - 1, 12, CLOSING_DAY)!
      : calendarDate(year, quarter * 3 - 3, CLOSING_DAY)!;
  return { year, quarter, first: addDays(before, 1), last };
}

/** The period whose figures a day belongs to. */
export function closingPeriodOf(date: CalendarDate): ClosingPeriod {
  const { year, month, day } = dateParts(date);
  const months = year * 12 + month - 1 + Number(day > CLOSING_DAY);
  return closingPeriod(Math.floor(months / 12), (Math.floor((months % 12) / 3) + 1) as Quarter);
}

/** Whether what was submitted that day counts in the report of the quarter after its own. */
export function countsInNextQuarter(date: CalendarDate): boolean {
  const { month, day } = dateParts(date);
  return month % 3 === 0 && day > CLOSING_DAY;
}

/** `kỳ chốt số liệu Quý III/2021: 15/06/2021 - 14/09/2021`. */
export function closingWords({ year, quarter, first, last }: ClosingPeriod): Text {
  const { vi, en } = quarterWords(year, quarter);
  return {
    vi: `kỳ chốt số liệu ${vi}: ${dayFirst(first)} - ${dayFirst(last)}`,
    en: `figures of ${en}: ${first} to ${last}`,
  };
}
