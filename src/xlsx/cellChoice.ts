import type { Snapshot } from "../domain/sheet";

/** Which cells of a workbook are wanted: what is not is neither unpacked nor read to its end. */
export interface CellChoice {
  /** Whether a sheet may be wanted at all, by its name alone. */
  readonly wantsSheet: (name: string) => boolean;
  /** How many rows from the top tell what a sheet is. */
  readonly headRows: number;
  /** How many columns from A are wanted of the one sheet in this snapshot, known by its head; 0 for none, null for all. */
  readonly columnsWanted: (head: Snapshot) => number | null;
}
