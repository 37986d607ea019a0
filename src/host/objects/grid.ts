import type { Area } from "../../domain/sheet";
import { invalidArgument } from "../hostError";

/** The most cells that Excel reads or writes in one call. */
export const MAX_CELLS = 5_000_000;

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** What a caller assigned, as one row of cells per row of the area; a single value fills the area. */
export function toGrid(area: Area, input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    requireReadable(area);
    return readGrid(area, () => input);
  }
  const rows = input as readonly unknown[];
  requireSize(area, rows.length, rows.map(lengthOf));
  return rows as readonly (readonly unknown[])[];
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

function requireReadable(area: Area): void {
  if (cellCount(area) > MAX_CELLS) {
    throw invalidArgument("The range has more cells than one call may carry.");
  }
}

function lengthOf(row: unknown): number {
  return Array.isArray(row) ? row.length : -1;
}
