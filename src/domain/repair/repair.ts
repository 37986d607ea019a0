import type { Appendix } from "../plan/plan";
import type { CellContent, CellRef } from "../sheet";
import type { Text } from "../text";
import type { WorkTable } from "./workTable";

export type RepairKind =
  /** A tail that a page break cut off goes back to its row. */
  | "join"
  /** Headings that the next page repeated go. */
  | "drop-header"
  /** STT 1, 2, 3 … */
  | "number"
  /** Composed letters, plain blanks, nothing hidden. */
  | "tidy"
  /** A number stored as text becomes one. */
  | "text-number"
  /** `2O21`, `l2,5`: letters that are read for digits. */
  | "digits"
  /** Cells that slid into the next column; proposed, never taken in bulk. */
  | "shift";

/** What one change makes of one cell; rows and columns are zero-based places in the table as it was read. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A row that goes, and the row that takes up what it holds; null where that is held elsewhere already. */
export interface RemovedRow {
  readonly row: number;
  readonly into: number | null;
}

/** One proposal: taken or left as a whole. `safe` ones never change what a number means and lose no word. */
export interface RepairChange {
  /** Sheet, first cell and kind. */
  readonly id: string;
  readonly kind: RepairKind;
  readonly safety: "safe" | "review";
  readonly at: CellRef;
  readonly why: Text;
  readonly cells: readonly CellChange[];
  readonly removed: RemovedRow | null;
}

/** Something that could not be understood, or must not be touched, and why. */
export interface UnclearPlace {
  readonly at: CellRef;
  readonly why: Text;
}

/** What can be cleaned in one appendix. */
export interface TableRepair {
  readonly appendix: Appendix;
  readonly sheet: string;
  readonly table: WorkTable;
  readonly changes: readonly RepairChange[];
  readonly unclear: readonly UnclearPlace[];
}

/** What can be cleaned in a workbook: a preview; nothing of it is written yet. */
export interface Repair {
  readonly book: string;
  readonly tables: readonly TableRepair[];
}

export interface RepairCounts {
  /** Safe changes. */
  readonly green: number;
  /** Changes to look at one by one. */
  readonly yellow: number;
  /** What could not be understood. */
  readonly red: number;
}

/** How many changes of each light a repair proposes. */
export function countsOf(tables: readonly TableRepair[]): RepairCounts {
  const changes = tables.flatMap((table) => table.changes);
  const green = changes.filter(({ safety }) => safety === "safe").length;
  const red = tables.reduce((sum, { unclear }) => sum + unclear.length, 0);
  return { green, yellow: changes.length - green, red };
}

/** The changes that may be taken together: all safe ones, and with `review` those to be looked at too, but for shifted cells. */
export function inBulk(repair: Repair, upTo: "safe" | "review"): ReadonlySet<string> {
  const changes = repair.tables.flatMap((table) => table.changes);
  const taken = changes.filter(
    ({ kind, safety }) => safety === "safe" || (upTo === "review" && kind !== "shift")
  );
  return new Set(taken.map(({ id }) => id));
}
