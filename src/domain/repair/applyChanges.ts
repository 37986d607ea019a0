import type { CellContent } from "../sheet";
import { joinedContent } from "./joinTails";
import type { RepairChange } from "./repair";
import type { WorkTable } from "./workTable";

/** A table with some changes made: as many rows as before, the last ones blank where rows went. */
export interface RepairedTable {
  readonly rows: readonly (readonly CellContent[])[];
  /** First row whose place was taken by another, zero-based on the sheet; null where all stay. */
  readonly movedFrom: number | null;
}

/** Makes the accepted changes: cells first, then tails to their rows, then the rows left move up. */
export function applyChanges(table: WorkTable, changes: readonly RepairChange[]): RepairedTable {
  const rows = table.rows.map(({ cells }) => [...cells]);
  for (const { removed, cells } of changes) {
    if (removed) continue;
    for (const { row, column, after } of cells) rows[row - table.top]![column] = after;
  }
  const removals = changes
    .flatMap(({ removed }) => removed ?? [])
    .sort((one, other) => one.row - other.row);
  for (const { row, into } of removals) {
    if (into === null) continue;
    const tail = rows[row - table.top]!;
    const owner = rows[into - table.top]!;
    // A pair that can't be joined was never proposed.
    tail.forEach((cell, column) => (owner[column] = joinedContent(owner[column]!, cell)!));
  }
  const gone = new Set(removals.map(({ row }) => row));
  const kept = rows.filter((_, i) => !gone.has(table.top + i));
  const blank = rows.slice(kept.length).map((row) => row.map(cleared));
  return { rows: [...kept, ...blank], movedFrom: removals[0]?.row ?? null };
}

/** Contents go, the format of the place stays. */
function cleared({ format }: CellContent): CellContent {
  return { value: null, format };
}
