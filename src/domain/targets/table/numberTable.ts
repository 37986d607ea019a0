/** What a row or column of a table must add up to; equal ends fix it. */
export interface Margin {
  readonly low: number;
  readonly high: number;
}

/** A cell of a table that is to be rounded; a table may lack cells. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** The exact value that it would have without rounding. */
  readonly ideal: number;
  /** Finite bounds, both included; equal ends hold the cell. */
  readonly low: number;
  readonly high: number;
}

/** Numbers of a table in whole units; a margin per row and per column. */
export interface NumberTable {
  readonly rows: readonly Margin[];
  readonly columns: readonly Margin[];
  readonly cells: readonly TableCell[];
}

export function exactly(total: number): Margin {
  return { low: total, high: total };
}

export const ANY_TOTAL: Margin = { low: -Infinity, high: Infinity };
