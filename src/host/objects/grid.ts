import type { Area } from "../../domain/sheet";
import { columnCount, rowCount } from "../../model/area";
import type { Input } from "../../model/input/coercion";
import { invalidArgument } from "../hostError";

/** The most cells that Excel reads or writes in one call. */
export const MAX_CELLS = 5_000_000;

/** The most characters of a number format. */
const MAX_FORMAT_CODE = 255;
/** Every quotation mark and bracket of a number format is closed. */
const CLOSED_FORMAT = /^(?:[^"[\]\\_*]|"[^"]*"|\[[^\]]*\]|[\\_*].)*$/;

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** What a caller assigned as values or formulas, one row of cells per row of the area; a single value fills it. */
export function toInputs(area: Area, assigned: unknown): readonly (readonly Input[])[] {
  return toGrid(area, assigned, isInput);
}

/** What a caller assigned as number formats; null leaves a cell's own. */
export function toFormatCodes(
  area: Area,
  assigned: unknown
): readonly (readonly (string | null)[])[] {
  return toGrid(area, assigned, isFormatCode);
}

/** Refuses an array that has not the size of the area. */
export function requireSize(area: Area, rows: number, columns: readonly number[]): void {
  if (rows !== rowCount(area) || columns.some((count) => count !== columnCount(area))) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
}

/** One value per cell of the area, row by row. */
export function readGrid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  requireReadable(area);
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (__, c) => read(area.top + r, area.left + c))
  );
}

/** The value that all of them share, or null. */
export function common<T>(values: Iterable<T>): T | null {
  let first: { value: T } | null = null;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

function toGrid<T>(
  area: Area,
  assigned: unknown,
  accepts: (cell: unknown) => cell is T
): readonly (readonly T[])[] {
  if (accepts(assigned)) return readGrid(area, () => assigned);
  if (!Array.isArray(assigned)) throw invalidArgument();
  const rows = assigned as readonly unknown[];
  requireSize(area, rows.length, rows.map(lengthOf));
  return rows.map((row) => {
    const cells = row as readonly unknown[];
    if (!cells.every(accepts)) throw invalidArgument();
    return cells;
  });
}

function isInput(cell: unknown): cell is Input {
  return cell === null || ["string", "number", "boolean"].includes(typeof cell);
}

function isFormatCode(cell: unknown): cell is string | null {
  if (typeof cell !== "string") return cell === null;
  return cell.length <= MAX_FORMAT_CODE && CLOSED_FORMAT.test(cell);
}

function requireReadable(area: Area): void {
  if (cellCount(area) > MAX_CELLS) {
    throw invalidArgument("The range has more cells than one call may carry.");
  }
}

function lengthOf(row: unknown): number {
  return Array.isArray(row) ? row.length : -1;
}
