import { calendarDate } from "../calendar/calendarDate";
import type { Text } from "../text";
import { cellWords } from "./cellWords";
import { IMPOSSIBLE } from "./due/period";
import { readPeriod } from "./due/periodForms";
import { readYearDigits } from "./due/year";

interface Trouble {
  readonly form: RegExp;
  /** What is wrong with a text of that form, by its captured groups; null where nothing is. */
  readonly tell: (groups: readonly string[]) => Text | null;
}

/** Why a deadline that was read as `invalid` gives no day, to follow a colon: the first slip that is found. */
export function whyUnreadable(text: string): Text {
  const { words } = cellWords(text);
  for (const { form, tell } of troubles) {
    const match = form.exec(words);
    const told = match && tell(match.slice(1));
    if (told) return told;
  }
  return {
    vi: "không thấy ngày, tháng, quý hay năm nào",
    en: "it names no day, month, quarter or year",
  };
}

/** Day, month and year; one of a range may stand after another. */
const DATE = /(?<![\d/])(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,6})(?!\d)/;

/** Diacritics removed; the more certain ones stand first. */
const troubles: readonly Trouble[] = [
  { form: /^(#[a-z/0!?]+)/, tell: ([error]) => cellError(error!) },
  { form: /^(true|false|-?\d+,\d+|-\d+|\d{5,})$/, tell: ([value]) => notADate(value!) },
  { form: /\d[ol]\d/, tell: () => LETTER_IN_NUMBER },
  { form: DATE, tell: dayTrouble },
  { form: /^(\d{1,2})\/(\d{1,2})$/, tell: dayTrouble },
  {
    form: /(?:^| )(?:quy|qui|q)[. ]{0,2}([ivxl]+|\d{1,2})(?![a-z\d])/,
    tell: ([name]) => quarterTrouble(name!),
  },
  { form: /(?:thang|thg|^t)[. ]{0,2}(\d{1,2})(?!\d)/, tell: ([month]) => monthTrouble(month!) },
  { form: /^(\d{1,2}) ?[/.-] ?\d{4}$/, tell: ([month]) => monthTrouble(month!) },
  { form: /(?<!\d)(\d{4,6})(?!\d)/, tell: ([year]) => yearTrouble(year!) },
  { form: /(?:quy .*\/|nam )(\d{1,3})(?!\d)$/, tell: ([year]) => yearTrouble(year!) },
  { form: /(?:^| )tro (?:di|ve|len)(?![a-z])|^tu (?!.* den )/, tell: () => OPEN_ENDED },
  { form: /^(?:tu )?(.+?) ?(?:-| den | toi ) ?(?:het )?(.+)$/, tell: orderTrouble },
  { form: /^(?:ngay )?\d{1,2}$/, tell: () => DAY_ALONE },
  { form: /\d/, tell: () => UNCLEAR },
];

const OPEN_ENDED: Text = { vi: "không có ngày cuối", en: "it has no last day" };
const BACKWARDS: Text = {
  vi: "mốc sau đứng trước mốc trước",
  en: "its end stands before its start",
};
const LETTER_IN_NUMBER: Text = {
  vi: "có chữ cái lẫn trong con số",
  en: "a letter stands among its digits",
};
const DAY_ALONE: Text = {
  vi: "chỉ có ngày, thiếu tháng và năm",
  en: "a day without month and year",
};
const UNCLEAR: Text = {
  vi: "cách viết chưa rõ là ngày, tháng, quý hay năm",
  en: "day, month, quarter and year can't be told apart",
};

function cellError(error: string): Text {
  const shown = error.toUpperCase();
  return { vi: `ô báo lỗi ${shown}`, en: `the cell holds the error ${shown}` };
}

function notADate(value: string): Text {
  const shown = value.toUpperCase();
  return { vi: `ô chứa giá trị ${shown}, không phải ngày`, en: `the cell holds ${shown}, no date` };
}

function dayTrouble([day, month, year]: readonly string[]): Text | null {
  if (year !== undefined && yearTrouble(year)) return yearTrouble(year);
  const [d, m] = [Number(day), Number(month)];
  if (m > 12 && d >= 1 && d <= 12 && m <= 31) {
    return {
      vi: `không có tháng ${m}; nếu đã viết tháng trước ngày, hãy ghi lại ngày/tháng/năm`,
      en: `there is no month ${m}; if the month was written first, write day/month/year`,
    };
  }
  if (m < 1 || m > 12) return monthTrouble(month!);
  // With a leap year where none is given, so that 29/02 stands.
  if (calendarDate(Number(year ?? 2000), m, d)) return null;
  const of = year === undefined ? `${m}` : `${m}/${year}`;
  return { vi: `tháng ${of} không có ngày ${d}`, en: `month ${of} has no day ${d}` };
}

function orderTrouble([from, to]: readonly string[]): Text | null {
  const [first, second] = [from!, to!].map((words) => {
    const period = readPeriod(words);
    return period === IMPOSSIBLE ? null : (period?.first ?? null);
  });
  return first && second && second < first ? BACKWARDS : null;
}

function quarterTrouble(name: string): Text | null {
  if (/^(?:i{1,3}|iv|0?[1-4])$/.test(name.replace(/l/g, "i"))) return null;
  const shown = name.toUpperCase();
  return { vi: `không có Quý ${shown}`, en: `there is no quarter ${shown}` };
}

function monthTrouble(month: string): Text | null {
  const number = Number(month);
  if (number >= 1 && number <= 12) return null;
  return { vi: `không có tháng ${number}`, en: `there is no month ${number}` };
}

function yearTrouble(year: string): Text | null {
  const isYear = year.length === 4 || year.length === 2 ? readYearDigits(year) : IMPOSSIBLE;
  if (isYear !== IMPOSSIBLE) return null;
  return { vi: `năm ${year} không hợp lý`, en: `${year} is no likely year` };
}
