import type { Text } from "../text";
import type { CellChange, RemovedRow, RepairChange } from "./repair";
import { type WorkTable, placeOf } from "./workTable";

interface Proposal extends Pick<RepairChange, "kind" | "safety"> {
  readonly why: Text;
  readonly cells: readonly CellChange[];
  /** Where it is shown, where that is not its first cell. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly removed?: RemovedRow;
}

/** A change to a table, named after its place. */
export function proposal(table: WorkTable, { at, removed, ...rest }: Proposal): RepairChange {
  const { row, column } = at ?? rest.cells[0]!;
  const place = placeOf(table, row, column);
  const id = `${place.sheet}!${place.cell} ${rest.kind}`;
  return { ...rest, id, at: place, removed: removed ?? null };
}
