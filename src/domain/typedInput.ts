import { serialOfDate } from "./calendar/excelSerial";
import type { Typed } from "./sheet";

/**
 * What to type into a cell, as Excel's `Range.values` takes it, so that it keeps its meaning: a text goes with an
 * apostrophe wherever typing it would make it a number, a date, a formula or a constant.
 */
export function inputOf(typed: Typed): string | number | boolean {
  switch (typed.kind) {
    case "blank":
      return "";
    case "number":
    case "boolean":
      return typed.value;
    case "date":
      return serialOfDate(typed.value, false) ?? `'${typed.value}`;
    case "formula":
      return typed.value;
    case "text":
      return needsApostrophe(typed.value) ? `'${typed.value}` : typed.value;
  }
}

/**
 * Whether a text must be typed behind an apostrophe to stay one. Excel parses what is written as if typed in en-US: plain
 * words never change; whatever has a digit, a leading sign or the look of a constant might.
 */
export function needsApostrophe(text: string): boolean {
  return /^[=+\-@'#]/.test(text) || /\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
