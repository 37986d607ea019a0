import type { IMPOSSIBLE, Period } from "./period";
import {
  day,
  half,
  months,
  namedMonth,
  nineMonths,
  partOfMonth,
  partOfQuarter,
  partOfYear,
  quarter,
  tenDays,
  yearless,
} from "./periodBuilders";
import { YEAR_AFTER, readYear, readYearDigits } from "./year";

type Groups = readonly (string | undefined)[];

interface PeriodForm {
  readonly form: RegExp;
  /** Given the captured groups without the whole match. */
  readonly read: (groups: Groups) => Period | typeof IMPOSSIBLE | null;
}

const QUARTER_NAME = "([ilv]{1,5}|\\d{1,2}|mot|nhat|hai|ba|bon|tu)";
const PART = "(dau|giua|cuoi)";
const TEN_DAYS = "(thuong|trung|ha)";
/** Without tones `tháng năm` might begin `tháng … năm …`, and `tháng sau` is the next one: these need a year after them. */
const MONTH_NAME =
  "(mot|hai|ba|tu|(?:nam|sau)(?= ?/| nam)|bay|tam|chin|muoi mot|muoi hai|muoi)(?![a-z]| (?:mot|hai)(?![a-z]))";
const MONTH_WORD = "(?:thang|thg|th|t)[. ]{0,2}";

/** The forms of one period, diacritics removed, each for the whole text; a form with a year after it may lack the year. */
const forms: readonly PeriodForm[] = [
  {
    form: new RegExp(`^(?:quy|qui|q)[. ]{0,2}(?:thu )?${QUARTER_NAME}${YEAR_AFTER}`),
    read: ([name, four, two]) => quarter(name, readYear(four, two)),
  },
  {
    // The year first: `2021 Quý II`, `2021/Q2`.
    form: new RegExp(`^(?:nam )?(\\d{4}) ?[/.,;:-]? ?(?:quy|qui|q)[. ]{0,2}${QUARTER_NAME}$`),
    read: ([four, name]) => quarter(name, readYear(four, undefined)),
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
    form: new RegExp(`^(?:(?:0?6|sau) ?(?:thang|t)|nua)(?: ${PART})?${YEAR_AFTER}`),
    read: ([part, four, two]) => half(part, readYear(four, two)),
  },
  {
    form: new RegExp(`^(?:0?9|chin) ?(?:thang|t)( dau)?${YEAR_AFTER}`),
    read: ([part, four, two]) => nineMonths(part, readYear(four, two)),
  },
  {
    form: /^(?:12|muoi hai) thang (?:cua )?(?:nam )?(\d{4})$/,
    read: ([four]) => months("year", readYear(four, undefined), 1, 12),
  },
  {
    form: new RegExp(`^${MONTH_WORD}(\\d{1,2})${YEAR_AFTER}`),
    read: ([month, four, two]) =>
      months("month", readYear(four, two), Number(month), Number(month)),
  },
  {
    form: new RegExp(`^thang ${MONTH_NAME}${YEAR_AFTER}`),
    read: ([name, four, two]) => namedMonth(name, readYear(four, two)),
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
        : day(readYearDigits(year), Number(monthText), Number(dayText)),
  },
  {
    form: new RegExp(`^(?:ngay )?(\\d{1,2}) thang (\\d{1,2})${YEAR_AFTER}`),
    read: ([dayText, monthText, four, two]) =>
      day(readYear(four, two), Number(monthText), Number(dayText)),
  },
  {
    form: /^(?:ngay )?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    read: ([four, monthText, dayText]) =>
      day(readYear(four, undefined), Number(monthText), Number(dayText)),
  },
  {
    form: new RegExp(`^${PART} ${MONTH_WORD}(\\d{1,2})${YEAR_AFTER}`),
    read: ([part, month, four, two]) => partOfMonth(part, Number(month), readYear(four, two)),
  },
  {
    form: new RegExp(`^${TEN_DAYS} tuan ${MONTH_WORD}(\\d{1,2})${YEAR_AFTER}`),
    read: ([part, month, four, two]) => tenDays(part, Number(month), readYear(four, two)),
  },
  {
    form: new RegExp(`^${PART} (?:quy|qui) ${QUARTER_NAME}${YEAR_AFTER}`),
    read: ([part, name, four, two]) => partOfQuarter(part, name, readYear(four, two)),
  },
  {
    form: /^(dau|giua|cuoi) (?:nam(?: (?=\d)|$| nay$))?(\d{4})?$/,
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
