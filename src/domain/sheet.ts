import type { CalendarDate } from "./calendar/calendarDate";

/** Where a cell is, as users write it: `{ sheet: "Chỉ tiêu", cell: "K7" }`. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** A rectangle of cells; zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An error cell, e.g. `{ error: "#REF!" }`: never confused with a text that reads `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is blank. A date is its serial number: only the number format tells. */
export type CellValue = null | number | string | boolean | CellError;

/** A fact that a port cannot give; rules that need it are listed as not checked. */
export type Unknown = "unknown";

/**
 * One row that holds something. The arrays are indexed by zero-based column and may have holes:
 * a hole in `values` is blank, in `formats` General, in `formulas` no formula.
 */
export interface SheetRow {
  /** Zero-based row on the sheet. */
  readonly index: number;
  readonly values: readonly (CellValue | undefined)[];
  /** Formula text with its leading `=`; the value beside it is the cached result. */
  readonly formulas?: readonly (string | undefined)[];
  /** Number format codes as Excel stores them (en-US), e.g. `#,##0.00`, `0%`, `dd/mm/yyyy`. */
  readonly formats?: readonly (string | undefined)[];
  readonly hidden?: boolean;
  /** In points; only where it was asked for and is known. */
  readonly height?: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Ascending by index; rows without content may be absent. */
  readonly rows: readonly SheetRow[];
  /** Zero-based. */
  readonly hiddenColumns: readonly number[] | Unknown;
  readonly merges: readonly Area[] | Unknown;
  readonly protected: boolean | Unknown;
}

export interface DefinedName {
  readonly name: string;
  /** As written in the book, without `=`: `'Chỉ tiêu'!$A$5:$P$60`, `2021`, `#REF!`. */
  readonly refersTo: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
}

/** A workbook as plain data: what every reader gives and the domain understands. */
export interface Snapshot {
  /** The file name, for messages and reports. */
  readonly book: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean | Unknown;
}

/** One cell's content, as notation readers take it. */
export interface CellContent {
  readonly value: CellValue;
  readonly format?: string | undefined;
  readonly formula?: string | undefined;
}

/** A value to be written, with the type that it must keep. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "date"; readonly value: CalendarDate }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** With its leading `=`, in en-US; `cached` is the result to store beside it until Excel recalculates. */
  | {
      readonly kind: "formula";
      readonly value: string;
      readonly cached?: number | string | boolean;
    };

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Column letters of a zero-based column: 0 is A, 25 Z, 26 AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Whether a column of two rows holds the same, so that it reads alike. */
export function sameCell(one: SheetRow, other: SheetRow, column: number): boolean {
  const [a, b] = [one.values[column] ?? null, other.values[column] ?? null];
  const sameValue = a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
  return (
    sameValue &&
    one.formats?.[column] === other.formats?.[column] &&
    one.formulas?.[column] === other.formulas?.[column]
  );
}

/** The zero-based row and column of an A1 address (`$` allowed), or null where it is none or lies off the grid. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/** An area as users write it: `A1:C5`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area of `A1` or `A1:C5` in either order of corners, or null where it is none. */
export function parseArea(address: string): Area | null {
  const [first, last, ...more] = address.split(":").map(parseCellAddress);
  if (!first || last === null || more.length > 0) return null;
  const other = last ?? first;
  return {
    top: Math.min(first.row, other.row),
    left: Math.min(first.column, other.column),
    bottom: Math.max(first.row, other.row),
    right: Math.max(first.column, other.column),
  };
}

/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The row with that zero-based index, found by halving. */
export function rowAt(sheet: SheetSnapshot, index: number): SheetRow | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = sheet.rows[middle]!;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** What the cell at a zero-based column of a row holds. */
export function contentOf(row: SheetRow | undefined, column: number): CellContent {
  return {
    value: row?.values[column] ?? null,
    format: row?.formats?.[column],
    formula: row?.formulas?.[column],
  };
}
