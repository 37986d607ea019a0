import type { CalendarDate } from "../calendar/calendarDate";
import { withoutBinaryTail } from "./precision";
import type { Language, Text } from "../text";

/** A number as a Vietnamese reader expects it: `88,15`, `1.234,5`. */
export function viNumber(value: number): string {
  const text = plain(value);
  if (isSmall(value)) return text.replace(".", ",");
  const [whole, decimals] = text.split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A number as an English reader expects it: `88.15`, `1,234.5`. */
export function enNumber(value: number): string {
  const text = plain(value);
  if (isSmall(value)) return text;
  const [whole, decimals] = text.split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A number as the readers of a language expect it. */
export const numberIn: Readonly<Record<Language, (value: number) => string>> = {
  vi: viNumber,
  en: enNumber,
};

/** A number as a cell without a format of its own shows it: `1234,5`, and a year as `2022`. */
export function bareNumber(value: number): Text {
  const text = plain(value);
  return { vi: text.replace(".", ","), en: text };
}

/** Whether it has no thousands to group, rounding included: most numbers. */
function isSmall(value: number): boolean {
  return Math.abs(value) < 999;
}

/** Ten significant decimals at most: sums of decimal fractions shed their binary tail. */
function plain(value: number): string {
  const text = String(withoutBinaryTail(value));
  return text.includes("e") ? value.toFixed(10).replace(/\.?0+$/, "") : text;
}

/** A day as Vietnamese readers write it: `24/02/2021`. */
export function dayFirst(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}

/** A day as the readers of a language expect it. */
export const dayIn: Readonly<Record<Language, (date: CalendarDate) => string>> = {
  vi: dayFirst,
  en: (date) => date,
};

/** Consecutive years as a planner writes them: `2022-2024`, `2021, 2023-2025`. */
export function years(list: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...list].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** A column of values by its field, as it is named inside a sentence: `năm 2021`, `mục tiêu`. */
export function columnName(field: string): Text {
  switch (field) {
    case "periodActual":
      return { vi: "cả giai đoạn trước", en: "the past period" };
    case "goal":
      return { vi: "mục tiêu", en: "the goal" };
    default:
      return { vi: `năm ${field}`, en: field };
  }
}
