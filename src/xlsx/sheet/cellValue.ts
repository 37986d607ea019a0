import type { CellValue } from "../../domain/sheet";
import type { RemarkCode } from "../remarks";
import { spanText, unescaped } from "../xml/xmlText";
import { decodeUtf8 } from "../xml/utf8";
import type { SharedStrings } from "../parts/sharedStrings";
import { isoSerial } from "./isoSerial";
import { digits, plainDecimal } from "./plainNumbers";
import type { CellSpan } from "./sheetSink";

/** What cells of a workbook refer to. */
export interface ValueSource {
  readonly bytes: Uint8Array;
  /** Null where the workbook has no shared strings. */
  readonly strings: SharedStrings | null;
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
  const { valueStart, valueEnd, valueMixed } = cell;
  const plain = valueMixed ? NaN : plainDecimal(source.bytes, valueStart, valueEnd);
  // Not itself where it is no number.
  if (plain === plain) return plain;
  const text = (
    valueMixed ? rawText(cell, source) : decodeUtf8(source.bytes, valueStart, valueEnd)
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

function sharedValue(cell: CellSpan, source: ValueSource, result: ReadValue): CellValue {
  const index = stringIndex(cell, source);
  // `<v></v>` names no string; reading it as string 0 would invent a value.
  if (index === null) return null;
  const found = source.strings?.at(index);
  if (found !== undefined) return found;
  result.remark = source.strings ? "string-unknown" : "strings-missing";
  return null;
}

/** The string that a cell names; null where it names none, -1 where what it names is no number. */
function stringIndex(cell: CellSpan, source: ValueSource): number | null {
  const { valueStart, valueEnd, valueMixed } = cell;
  const plain = valueMixed ? -1 : digits(source.bytes, valueStart, valueEnd);
  if (plain >= 0) return plain;
  const text = rawText(cell, source).trim();
  if (text === "") return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
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
