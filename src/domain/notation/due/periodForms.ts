import {
  type CalendarDate,
  type Quarter,
  calendarDate,
  monthEnd,
  quarterEnd,
  quarterStart,
} from "../../calendar/calendarDate";
import { IMPOSSIBLE, type Period } from "./period";
import { YEAR_AFTER, readYear } from "./year";

type Groups = readonly (string | undefined)[];

interface PeriodForm {
  readonly form: RegExp;
  /** Given the captured groups without the whole match. */
  readonly read: (groups: Groups) => Period | typeof IMPOSSIBLE | null;
}

/** OCR gives l for I; `tư` is the word for four. */
const QUARTERS: ReadonlyMap<string, Quarter> = new Map([
  ...(["i", "1", "01", "mot", "nhat"] as const).map((name) => [name, 1] as const),
  ...(["ii", "2", "02", "hai"] as const).map((name) => [name, 2] as const),
  ...(["iii", "3", "03", "ba"] as const).map((name) => [name, 3] as const),
  ...(["iv", "4", "04", "bon", "tu"] as const).map((name) => [name, 4] as const),
]);

const QUARTER_NAME = "([ilv]{1,5}|\\d{1,2}|mot|nhat|hai|ba|bon|tu)";
const PART = "(dau|giua|cuoi)";

/** The forms of one period, diacritics removed, each for the whole text; a form with a year after it may lack the year. */
const forms: readonly PeriodForm[] = [
  {
    form: new RegExp(`^(?:quy|qui|q)[. ]{0,2}(?:thu )?${QUARTER_NAME}${YEAR_AFTER}`),
    read: ([name, four, two]) => quarter(name, readYear(four, two)),
  },
  {
    form: /^([ilv]{1,3}) ?[/.-] ?(\d{4})$/,
    read: ([name, four]) => quarter(name, readYear(four, undefined)),
  },
  {
    form: new RegExp(`^(?:0?3|ba) thang ${PART}${YEAR_AFTER}`),
    read: ([part, four, two]) =>
      part === "giua" ? null : quarter(part === "dau" ? "1" : "4", readYear(four, two)),
  },
  {
    form: new RegExp(`^(?:(?:0?6|sau) thang|nua)(?: ${PART})?${YEAR_AFTER}`),
    read: ([part, four, two]) => half(part, readYear(four, two)),
  },
  {
    form: new RegExp(`^(?:0?9|chin) thang( dau)?${YEAR_AFTER}`),
    read: ([part, four, two]) => nineMonths(part, readYear(four, two)),
  },
  {
    form: new RegExp(`^(?:thang|thg|th|t)[. ]{0,2}(\\d{1,2})${YEAR_AFTER}`),
    read: ([month, four, two]) =>
      months("month", readYear(four, two), Number(month), Number(month)),
  },
  {
    form: /^(\d{1,2}) ?[/.-] ?(\d{4})$/,
    read: ([month, four]) =>
      months("month", readYear(four, undefined), Number(month), Number(month)),
  },
  {
    form: /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2})(?:(?: ?[/.-] ?|,? nam )(\d{4}|\d{2}))?$/,
    read: ([dayText, mark, monthText, year]) =>
      // `15-12` may be two days, two months or a day.
      year === undefined && mark !== "/"
        ? null
        : day(yearOfDigits(year), Number(monthText), Number(dayText)),
  },
  {
    form: new RegExp(`^(?:ngay )?(\\d{1,2}) thang (\\d{1,2})${YEAR_AFTER}`),
    read: ([dayText, monthText, four, two]) =>
      day(readYear(four, two), Number(monthText), Number(dayText)),
  },
  {
    form: /^(?:ngay )?(\d{4})-(\d{2})-(\d{2})$/,
    read: ([four, monthText, dayText]) =>
      day(readYear(four, undefined), Number(monthText), Number(dayText)),
  },
  {
    form: new RegExp(`^${PART} thang (\\d{1,2})${YEAR_AFTER}`),
    read: ([part, month, four, two]) => partOfMonth(part, Number(month), readYear(four, two)),
  },
  {
    form: new RegExp(`^${PART} (?:quy|qui) ${QUARTER_NAME}${YEAR_AFTER}`),
    read: ([part, name, four, two]) =>
      partOfQuarter(part, QUARTERS.get(roman(name)), readYear(four, two)),
  },
  {
    form: /^(dau|giua|cuoi) nam(?: (\d{4})| nay)?$/,
    read: ([part, four]) => partOfYear(part, readYear(four, undefined)),
  },
  {
    form: /^(?:(?:ca )?nam )?(\d{4})$/,
    read: ([four]) => months("year", readYear(four, undefined), 1, 12),
  },
  { form: /^(?:trong |ca )?nam(?: nay)?$/, read: () => yearless("year") },
];

/** Reads a folded text that names one period; null where it has no such form, `impossible` where the calendar has no such. */
export function readPeriod(words: string): Period | typeof IMPOSSIBLE | null {
  for (const { form, read } of forms) {
    const match = form.exec(words);
    const period = match && read(match.slice(1));
    if (period) return period;
  }
  return null;
}

type Year = ReturnType<typeof readYear>;

function roman(name: string | undefined): string {
  return (name ?? "").replace(/l/g, "i");
}

function yearOfDigits(digits: string | undefined): Year {
  return digits?.length === 4 ? readYear(digits, undefined) : readYear(undefined, digits);
}

function yearless(kind: Period["kind"], quarterNumber?: Quarter): Period {
  return { kind, first: null, last: null, ...(quarterNumber ? { quarter: quarterNumber } : {}) };
}

function quarter(name: string | undefined, year: Year): Period | typeof IMPOSSIBLE {
  const number = QUARTERS.get(roman(name));
  if (!number || year === IMPOSSIBLE) return IMPOSSIBLE;
  if (year === null) return yearless("quarter", number);
  const [first, last] = [quarterStart(year, number), quarterEnd(year, number)];
  return { kind: "quarter", first, last, quarter: number };
}

function half(part: string | undefined, year: Year): Period | typeof IMPOSSIBLE | null {
  // `6 tháng` alone is a length of time.
  if (part === "giua" || (part === undefined && year === null)) return null;
  return part === "cuoi" ? months("half", year, 7, 12) : months("half", year, 1, 6);
}

function nineMonths(part: string | undefined, year: Year): Period | typeof IMPOSSIBLE | null {
  return part === undefined && year === null ? null : months("nine-months", year, 1, 9);
}

function months(
  kind: Period["kind"],
  year: Year,
  from: number,
  to: number
): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE || from < 1 || to > 12) return IMPOSSIBLE;
  if (year === null) return yearless(kind);
  return { kind, first: calendarDate(year, from, 1), last: monthEnd(year, to) };
}

const SOME_LEAP_YEAR = 2000;

function day(year: Year, month: number, dayOfMonth: number): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE) return IMPOSSIBLE;
  const date = calendarDate(year ?? SOME_LEAP_YEAR, month, dayOfMonth);
  if (!date) return IMPOSSIBLE;
  return year === null ? yearless("date") : { kind: "date", first: date, last: date };
}

/** Bộ luật Dân sự 2015, art. 146: the first, the 15th and the last day of the month; the last is certain. */
function partOfMonth(
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
  return part === "giua" ? middle : calendarDate(Number(last.slice(0, 4)), firstMonth, 1);
}

/** The law says nothing of quarters: first day, the 15th of the middle month, last day. */
function partOfQuarter(
  part: string | undefined,
  number: Quarter | undefined,
  year: Year
): Period | typeof IMPOSSIBLE {
  if (!number || year === IMPOSSIBLE) return IMPOSSIBLE;
  if (year === null) return yearless("vague", number);
  const last = quarterEnd(year, number);
  const middle = calendarDate(year, number * 3 - 1, 15);
  return conventional("vague", last && dayOfPart(part, last, middle, number * 3 - 2));
}

/** Bộ luật Dân sự 2015, art. 146: 01/01, 30/06, 31/12. */
function partOfYear(part: string | undefined, year: Year): Period | typeof IMPOSSIBLE {
  if (year === IMPOSSIBLE) return IMPOSSIBLE;
  if (year === null) return yearless("vague");
  const last = monthEnd(year, 12);
  return conventional("vague", last && dayOfPart(part, last, calendarDate(year, 6, 30), 1));
}

function conventional(kind: "date" | "vague", date: CalendarDate | null): Period {
  return { kind, first: date, last: date, conventional: true };
}
