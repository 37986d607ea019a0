import type { SheetRow } from "../sheet";
import type { TableRow } from "./tableRows";

/** What was read of a row stays as long as the row and its tails are the same objects. */
export function readRowsOnce<Read>(read: (row: TableRow) => Read): (row: TableRow) => Read {
  const known = new WeakMap<SheetRow, { tails: readonly SheetRow[]; read: Read }>();
  return (row) => {
    const before = known.get(row.row);
    if (before && areSame(before.tails, row.tails)) return before.read;
    const now = read(row);
    known.set(row.row, { tails: row.tails, read: now });
    return now;
  };
}

function areSame(one: readonly SheetRow[], other: readonly SheetRow[]): boolean {
  return one.length === other.length && one.every((row, i) => row === other[i]);
}
