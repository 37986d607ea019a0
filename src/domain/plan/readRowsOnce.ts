import { sameItems } from "../sameItems";
import { sameCell } from "../sheet";
import type { TableRow } from "./tableRows";

/** A row as it was read before. */
export interface ReadRow<Read> {
  readonly row: TableRow;
  readonly read: Read;
}

/**
 * What was read of a row stays as long as the row and its tails are the same objects; where they are not, the reader
 * gets what stood in that place before, to keep what has not changed.
 */
export function readRowsOnce<Read>(
  read: (row: TableRow, before: ReadRow<Read> | null) => Read
): (row: TableRow) => Read {
  const known = new Map<number, ReadRow<Read>>();
  return (row) => {
    const { index } = row.row;
    const before = known.get(index) ?? null;
    if (before?.row.row === row.row && sameItems(before.row.tails, row.tails)) return before.read;
    const now = read(row, before);
    known.set(index, { row, read: now });
    return now;
  };
}

/** Whether a column of two rows holds the same, so that it reads alike; rows with tails are told apart as wholes. */
export function holdsSame(one: TableRow, other: TableRow, column: number): boolean {
  if (one.tails.length + other.tails.length > 0) return false;
  return sameCell(one.row, other.row, column);
}
