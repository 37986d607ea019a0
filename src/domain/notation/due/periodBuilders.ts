import {
  type CalendarDate,
  type Quarter,
  calendarDate,
  dateParts,
  monthEnd,
  quarterEnd,
  quarterStart,
} from "../../calendar/calendarDate";
import { IMPOSSIBLE, type Period } from "./period";
import type { Year } from "./year";

/** OCR gives l for I; `tư` is the word for four. */
const QUARTERS: ReadonlyMap<string, Quarter> = new Map([
  ...(["i", "1", "01", "mot", "nhat"] as const).map((name) => [name, 1] as const),
  ...(["ii", "2", "02", "hai"] as const).map((name) => [name, 2] as const),
  ...(["iii", "3", "03", "ba"] as const).map((name) => [name, 3] as const),
  ...(["iv", "4", "04", "bon", "tu"] as const).map((name) => [name, 4] as const),
]);

function roman(name: string | undefined): string {
  return (name ?? "").replace(/l/g, "i");
}

/** A period whose year is not written. */
export function yearless(kind: Period["kind"], quarterNumber?: Quarter): Period {
  return { kind, first: null, last: null, ...(quarterNumber ? { quarter: quarterNumber } : {}) };
}

/** The quarter of a folded name: `ii`, `2`, `hai`. */
export function quarter(name: string | undefined, year: Year): Period | typeof IMPOSSIBLE {
  const number = QUARTERS.get(roman(name));
  if (!number || year === IMPOSSIBLE) return IMPOSSIBLE;
  if (year === null) return yearless("quarter", number);
  const [first, last] = [quarterStart(year, number), quarterEnd(year, number)];
  return { kind: "quarter", first, last, quarter: number };
}

/** `6 tháng đầu`, `6 tháng cuối`; without either, the first half. */
export function half(part: string | undefined, year: Year): Period | typeof IMPOSSIBLE | null {
  // `6 tháng` alone is a length of time.
  if (part === "giua" || (part === undefined && year === null)) return null;
  return part === "cuoi" ? months("half", year, 7, 12) : months("half", year, 1, 6);
}

/** `9 tháng đầu năm`; alone it is a length of time. */
export function nineMonths(
  part: string | undefined,
  year: Year
): Period | typeof IMPOSSIBLE | null {
  return part === undefined && year === null ? null : months("nine-months", year, 1, 9);
}

/** Whole months of a year, both included. */
export function months(
  kind: Period["kind"],
  year: Year,
  from: number,
  to: number
): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE || from < 1 || to > 12) return IMPOSSIBLE;
  if (year === null) return yearless(kind);
  return { kind, first: calendarDate(year, from, 1), last: monthEnd(year, to) };
}

const MONTH_NAMES = [
  ...["mot", "hai", "ba", "tu", "nam", "sau"],
  ...["bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"],
];

/** The month of a folded name: `chin`, `muoi hai`. */
export function namedMonth(name: string | undefined, year: Year): Period | typeof IMPOSSIBLE {
  const month = MONTH_NAMES.indexOf(name ?? "") + 1;
  return months("month", year, month, month);
}

/** `thượng tuần`, `trung tuần`, `hạ tuần`: the first, second and last ten days of a month. */
export function tenDays(
  part: string | undefined,
  month: number,
  year: Year
): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE || month < 1 || month > 12) return IMPOSSIBLE;
  if (year === null) return yearless("vague");
  const first = { thuong: 1, trung: 11 }[part ?? ""] ?? 21;
  const last = first === 21 ? monthEnd(year, month) : calendarDate(year, month, first + 9);
  return { kind: "vague", first: calendarDate(year, month, first), last };
}

const SOME_LEAP_YEAR = 2000;

/** One day. */
export function day(year: Year, month: number, dayOfMonth: number): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE) return IMPOSSIBLE;
  const date = calendarDate(year ?? SOME_LEAP_YEAR, month, dayOfMonth);
  if (!date) return IMPOSSIBLE;
  return year === null ? yearless("date") : { kind: "date", first: date, last: date };
}

/** Bộ luật Dân sự 2015, art. 146: the first, the 15th and the last day of the month; the last is certain. */
export function partOfMonth(
  part: string | undefined,
  month: number,
  year: Year
): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE || month < 1 || month > 12) return IMPOSSIBLE;
  const kind = part === "cuoi" ? "date" : "vague";
  if (year === null) return yearless(kind);
  const last = monthEnd(year, month);
  return conventional(kind, last && dayOfPart(part, last, calendarDate(year, month, 15), month));
}

function dayOfPart(
  part: string | undefined,
  last: CalendarDate,
  middle: CalendarDate | null,
  firstMonth: number
): CalendarDate | null {
  if (part === "cuoi") return last;
  return part === "giua" ? middle : calendarDate(dateParts(last).year, firstMonth, 1);
}

/** The law says nothing of quarters: first day, the 15th of the middle month, last day. */
export function partOfQuarter(
  part: string | undefined,
  name: string | undefined,
  year: Year
): Period | typeof IMPOSSIBLE {
  const number = QUARTERS.get(roman(name));
  if (!number || year === IMPOSSIBLE) return IMPOSSIBLE;
  if (year === null) return yearless("vague", number);
  const last = quarterEnd(year, number);
  const middle = calendarDate(year, number * 3 - 1, 15);
  return conventional("vague", last && dayOfPart(part, last, middle, number * 3 - 2));
}

/** Bộ luật Dân sự 2015, art. 146: 01/01, 30/06, 31/12. */
export function partOfYear(part: string | undefined, year: Year): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE) return IMPOSSIBLE;
  if (year === null) return yearless("vague");
  const last = monthEnd(year, 12);
  return conventional("vague", last && dayOfPart(part, last, calendarDate(year, 6, 30), 1));
}

function conventional(kind: "date" | "vague", date: CalendarDate | null): Period {
  return { kind, first: date, last: date, conventional: true };
}
