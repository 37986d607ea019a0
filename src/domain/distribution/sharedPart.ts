import type { Direction } from "../plan/valueOrder";
import type { NumberTable } from "../targets/table/numberTable";

/** A locality in a table of whole units; years are counted from 0. */
export interface SharedPart {
  /** Null where it is not known. */
  readonly start: number | null;
  readonly low: number;
  readonly high: number;
  readonly held: ReadonlyMap<number, number>;
  /** By year. */
  readonly ideal: readonly number[];
}

export interface SharedTable {
  readonly parts: readonly SharedPart[];
  /** What the parts make in each year. */
  readonly totals: readonly number[];
  /** Every part moves one way only; null where it may go to and fro. */
  readonly way: Direction | null;
}

/** By part and year. */
export type SharedValues = readonly (readonly number[])[];

/** A shared table as one of margins and cells, and how its cells read as values. */
export interface SharedCells {
  readonly table: NumberTable;
  readonly valuesOf: (cells: readonly number[]) => SharedValues;
}
