import type { PlanPeriod } from "../plan/plan";
import { foldTones } from "../notation/vietnamese";

/** How many months lie between two times that a recurring task falls due. */
export type Frequency = 1 | 3 | 6 | 12;

/** A recurring deadline taken apart. */
export interface Recurrence {
  readonly every: Frequency;
  /** What its words name besides: `trước ngày 15/12`, `quy ii`; empty where they name nothing. */
  readonly rest: string;
}

const ONCE = "(?:1 |01 |mot )?lan";

function phrase(unit: string): RegExp {
  return new RegExp(
    `(?:dinh ky )?(?:hang|moi) ${unit}(?![a-z])|dinh ky ${unit}(?![a-z])` +
      `|(?:1|01|mot) lan ?/ ?${unit}|lan ?/ ?${unit}|${unit} ?/ ?${ONCE}|${unit} (?:1|01|mot) lan`
  );
}

/** A year first: `6 tháng đầu năm hằng năm` comes once a year. */
const PHRASES: readonly (readonly [Frequency, RegExp])[] = [
  [12, new RegExp(`${phrase("nam").source}|thuong nien`)],
  [6, new RegExp(`${phrase("6 thang").source}|${phrase("nua nam").source}`)],
  [3, phrase("quy")],
  [1, phrase("thang")],
];

/** More often than once in its period: no day can be told. */
const SEVERAL_TIMES = /(?:[2-9]|hai|ba|bon|nhieu) lan/;

/** How often a recurring deadline comes; null where its words do not tell (`Thường xuyên`, `hằng tuần`). */
export function readRecurrence(text: string): Recurrence | null {
  const words = foldTones(text).replace(/\([^)]*\)/g, " ");
  if (SEVERAL_TIMES.test(words)) return null;
  for (const [every, form] of PHRASES) {
    const found = form.exec(words);
    if (!found) continue;
    const rest = words.replace(found[0], " ").replace(/^[\s,;.:-]+|[\s,;.:-]+$/g, "");
    return { every, rest: rest.replace(/\s+/g, " ") };
  }
  return null;
}

/** One period of a recurring task; months count from 1. */
export interface Turn {
  readonly year: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** The periods of a recurrence over the years of a plan, in order. */
export function turnsIn({ from, to }: PlanPeriod, every: Frequency): Turn[] {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years.flatMap((year) =>
    Array.from({ length: 12 / every }, (_, i) => ({
      year,
      firstMonth: i * every + 1,
      lastMonth: (i + 1) * every,
    }))
  );
}
