import type { CellValue } from "../../domain/sheet";
import type { RemarkCode } from "../remarks";
import { spanText, unescaped } from "../xml/xmlText";
import { decodeUtf8 } from "../xml/utf8";
import { isoSerial } from "./isoSerial";
import type { CellSpan } from "./sheetSink";

/** What cells of a workbook refer to. */
export interface ValueSource {
  readonly bytes: Uint8Array;
  /** Null where the workbook has no shared strings. */
  readonly strings: readonly string[] | null;
  readonly date1904: boolean;
}

/** A value, its spelling where `String(value)` is another, and what was odd about it. */
export interface ReadValue {
  value: CellValue;
  lexical: string | undefined;
  remark: RemarkCode | undefined;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** The value of a cell, put into `result` (one object for a whole sheet). */
export function readCellValue(cell: CellSpan, source: ValueSource, result: ReadValue): void {
  result.lexical = undefined;
  result.remark = undefined;
  result.value = valueOf(cell, source, result);
}

function valueOf(cell: CellSpan, source: ValueSource, result: ReadValue): CellValue {
  if (cell.inline !== null && (cell.type === "inline" || cell.valueStart < 0)) return cell.inline;
  if (cell.valueStart < 0) return cell.type === "text" && cell.formula ? "" : null;
  switch (cell.type) {
    case "number":
      return numberValue(cell, source, result);
    case "shared":
      return sharedValue(cell, source, result);
    case "text":
    case "inline":
      return unescaped(rawText(cell, source));
    case "boolean":
      return booleanValue(rawText(cell, source).trim());
    case "error":
      return errorValue(rawText(cell, source).trim());
    case "date":
      return dateValue(rawText(cell, source).trim(), source, result);
  }
}

function rawText(cell: CellSpan, { bytes }: ValueSource): string {
  return spanText(bytes, cell.valueStart, cell.valueEnd, cell.valueMixed);
}

function numberValue(cell: CellSpan, source: ValueSource, result: ReadValue): CellValue {
  const whole = cell.valueMixed ? -1 : wholeNumber(source.bytes, cell.valueStart, cell.valueEnd);
  if (whole >= 0) return whole;
  const text = (
    cell.valueMixed
      ? rawText(cell, source)
      : decodeUtf8(source.bytes, cell.valueStart, cell.valueEnd)
  ).trim();
  if (text === "") return null;
  const number = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) {
    result.remark = "number-unreadable";
    return unescaped(rawText(cell, source));
  }
  if (String(number) !== text) result.lexical = text;
  return number;
}

/** A number of at most 15 plain digits without a leading zero, the commonest kind; or -1. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 1 || length > 15 || (bytes[start] === 0x30 && length > 1)) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function sharedValue(cell: CellSpan, source: ValueSource, result: ReadValue): CellValue {
  const text = rawText(cell, source).trim();
  // `<v></v>` names no string; reading it as string 0 would invent a value.
  if (text === "") return null;
  const found = /^\d{1,9}$/.test(text) ? source.strings?.[Number(text)] : undefined;
  if (found !== undefined) return found;
  result.remark = source.strings ? "string-unknown" : "strings-missing";
  return null;
}

function booleanValue(text: string): CellValue {
  return text === "" ? null : text === "1" || text.toLowerCase() === "true";
}

function errorValue(text: string): CellValue {
  return text === "" ? null : { error: text };
}

function dateValue(text: string, source: ValueSource, result: ReadValue): CellValue {
  if (text === "") return null;
  const serial = isoSerial(text, source.date1904);
  if (serial === null) {
    result.remark = "date-unreadable";
    return text;
  }
  result.lexical = text;
  return serial;
}
