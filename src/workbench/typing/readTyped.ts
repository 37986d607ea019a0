import { calendarDate } from "../../domain/calendar/calendarDate";
import { serialOfDate } from "../../domain/calendar/excelSerial";
import { isGeneralFormat, isPercentFormat } from "../../domain/notation/numberFormat";
import { formulaFromVietnamese } from "./vietnameseFormula";

/** What someone typed into a cell of a Vietnamese Excel; `format` is the number format that a General cell takes on. */
export type Typing =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** With `prefixed`, typed behind an apostrophe. */
  | { readonly kind: "text"; readonly value: string; readonly prefixed?: true }
  /** With its `=`, in en-US, as the model takes it. */
  | { readonly kind: "formula"; readonly formula: string };

export interface TypingContext {
  /** The cell's number format before. */
  readonly format: string;
  /** The year of dates typed without one. */
  readonly year: number;
  readonly date1904: boolean;
}

const TEXT_FORMAT = "@";

/** Reads typed text as Excel does with Vietnamese settings: `9,78` and `1.234,5` are numbers, `7/9` is 7 September. */
export function readTyped(text: string, context: TypingContext): Typing {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), prefixed: true };
  if (context.format === TEXT_FORMAT) return { kind: "text", value: text };
  const typed = text.trim();
  const number = readNumber(typed) ?? readTime(typed);
  if (number) return inPercentCell(number, context);
  const date = readDate(typed, context);
  if (date) return date;
  if (/^(true|false)$/i.test(typed)) {
    return { kind: "boolean", value: typed.toLowerCase() === "true" };
  }
  if (/^[=+-]./.test(typed)) return { kind: "formula", formula: formulaFromVietnamese(typed) };
  return { kind: "text", value: text };
}

type NumberTyping = Extract<Typing, { kind: "number" }>;

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?(E[+-]?\d{1,3})?(\s*%)?$/i;

function readNumber(typed: string): NumberTyping | null {
  const match = NUMBER.exec(typed);
  const [, sign = "", whole = "", decimals = "", exponent = "", percent] = match ?? [];
  if (!match || (whole === "" && decimals === "")) return null;
  const number = Number(`${sign}${whole.replaceAll(".", "") || "0"}.${decimals || "0"}${exponent}`);
  if (!Number.isFinite(number)) return null;
  const shown = decimals === "" ? "" : ".00";
  if (percent !== undefined) return { kind: "number", value: number / 100, format: `0${shown}%` };
  if (exponent !== "") return { kind: "number", value: number, format: "0.00E+00" };
  const grouped = whole.includes(".");
  return { kind: "number", value: number, ...(grouped && { format: `#,##0${shown}` }) };
}

/** A cell in percent takes `88` for 88 %, as Excel adds the sign while one types. */
function inPercentCell(number: NumberTyping, { format }: TypingContext): NumberTyping {
  if (!isPercentFormat(format) || number.format?.endsWith("%")) return number;
  return { kind: "number", value: number.value / 100 };
}

const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const SECONDS_OF_DAY = 86_400;

function readTime(typed: string): NumberTyping | null {
  const match = TIME.exec(typed);
  if (!match || Number(match[1]) > 23) return null;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? 0].map(Number);
  const value = (hours! * 3600 + minutes! * 60 + seconds!) / SECONDS_OF_DAY;
  return { kind: "number", value, format: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

const DAY_MONTH_YEAR = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^(\d{1,2})[/-](\d{4})$/;

function readDate(typed: string, { year, date1904, format }: TypingContext): Typing | null {
  const full = DAY_MONTH_YEAR.exec(typed);
  const short = full ? null : MONTH_YEAR.exec(typed);
  if (!full && !short) return null;
  const [day, month, written] = full ? [full[1], full[3], full[4]] : ["1", short![1], short![2]];
  const date = calendarDate(fullYear(written, year), Number(month), Number(day));
  const value = date && serialOfDate(date, date1904);
  if (value === null) return null;
  const own = short ? "mmm-yy" : written === undefined ? "d-mmm" : "dd/mm/yyyy";
  return { kind: "number", value, ...(isGeneralFormat(format) && { format: own }) };
}

/** Two digits below 30 are of this century, as Windows has it by default. */
function fullYear(written: string | undefined, year: number): number {
  if (written === undefined) return year;
  const number = Number(written);
  return written.length === 4 ? number : number + (number < 30 ? 2000 : 1900);
}
