import { calendarDate } from "../../domain/calendar/calendarDate";
import { serialOfDate } from "../../domain/calendar/excelSerial";
import type { TypedNumber } from "./typedNumber";
import { parseTypedTime } from "./typedTime";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const TWO_NUMBERS = /^(\d{1,4})[/-](\d{1,4})$/;
const THREE_NUMBERS = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})$/;
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})[ -]?${MONTH_NAME}(?:[ ,-]+(\d{2}|\d{4}))?$`,
  "i"
);
const MONTH_NUMBER = new RegExp(
  String.raw`^${MONTH_NAME}[ -]?(\d{1,2}|\d{4})(?:(?:, ?| )(\d{2}|\d{4}))?$`,
  "i"
);
const DATE_AND_TIME = /^(\S.*\S) +(\d{1,4}:\d{1,2}(?::\d{1,2})?(?: ?[ap]m?)?)$/i;

/** A date's parts as typed; a part left out is null. */
interface TypedParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/** The serial number (1900 system) of a typed date, time or both in en-US, or null; a date without a year is in `currentYear`. */
export function parseTypedDate(text: string, currentYear: number): TypedNumber | null {
  const time = parseTypedTime(text);
  if (time) return time;
  const both = DATE_AND_TIME.exec(text);
  const parts = partsOf(both ? both[1]! : text, currentYear);
  const serial = parts && serialOf(parts);
  if (!parts || serial === null) return null;
  if (!both) return { value: serial, format: parts.format };
  const clock = parseTypedTime(both[2]!);
  return clock && clock.value < 1 ? { value: serial + clock.value, format: "m/d/yyyy h:mm" } : null;
}

function partsOf(text: string, currentYear: number): TypedParts | null {
  return (
    threeNumbers(text) ??
    twoNumbers(text, currentYear) ??
    dayAndMonthName(text, currentYear) ??
    monthNameAndNumber(text, currentYear)
  );
}

function threeNumbers(text: string): TypedParts | null {
  const match = THREE_NUMBERS.exec(text);
  if (!match) return null;
  const [, first, , second, third] = match;
  const format = "m/d/yyyy";
  // 2026-07-09 and 2026/7/9 begin with the year in every locale.
  if (first!.length === 4) {
    return { year: Number(first), month: Number(second), day: Number(third), format };
  }
  const year = fullYear(third!);
  return year === null ? null : { year, month: Number(first), day: Number(second), format };
}

/** `7/9` is 9 July; `2/30` is no day, so February 1930; `7/2021` is July 2021. */
function twoNumbers(text: string, currentYear: number): TypedParts | null {
  const match = TWO_NUMBERS.exec(text);
  if (!match) return null;
  const [first, second] = [match[1]!, match[2]!];
  if (first.length === 4) {
    return { year: Number(first), month: Number(second), day: 1, format: "mmm-yy" };
  }
  const [month, day] = [Number(first), Number(second)];
  if (second.length <= 2 && calendarDate(currentYear, month, day)) {
    return { year: currentYear, month, day, format: "d-mmm" };
  }
  const year = fullYear(second);
  return year === null ? null : { year, month, day: 1, format: "mmm-yy" };
}

function dayAndMonthName(text: string, currentYear: number): TypedParts | null {
  const match = DAY_MONTH.exec(text);
  if (!match) return null;
  const [, day, name, year] = match;
  const month = monthOf(name!);
  const written = year === undefined ? currentYear : fullYear(year);
  if (written === null) return null;
  if (year === undefined && !calendarDate(written, month, Number(day))) {
    return { year: fullYear(day!)!, month, day: 1, format: "mmm-yy" };
  }
  const format = year === undefined ? "d-mmm" : "d-mmm-yy";
  return { year: written, month, day: Number(day), format };
}

function monthNameAndNumber(text: string, currentYear: number): TypedParts | null {
  const match = MONTH_NUMBER.exec(text);
  if (!match) return null;
  const [, name, number, year] = match;
  const month = monthOf(name!);
  if (year !== undefined) {
    const written = number!.length <= 2 ? fullYear(year) : null;
    return written === null
      ? null
      : { year: written, month, day: Number(number), format: "d-mmm-yy" };
  }
  if (number!.length <= 2 && calendarDate(currentYear, month, Number(number))) {
    return { year: currentYear, month, day: Number(number), format: "d-mmm" };
  }
  const written = fullYear(number!);
  return written === null ? null : { year: written, month, day: 1, format: "mmm-yy" };
}

function serialOf({ year, month, day }: TypedParts): number | null {
  // Excel's 1900 has a 29 February.
  if (year === 1900 && month === 2 && day === 29) return 60;
  const date = calendarDate(year, month, day);
  return date && serialOfDate(date, false);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 00 to 29 are of this century, 30 to 99 of the last; three digits are no year. */
function fullYear(digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  if (digits.length === 3) return null;
  const short = Number(digits);
  return short < 30 ? 2000 + short : 1900 + short;
}
