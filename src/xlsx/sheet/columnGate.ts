import type { SheetSnapshot } from "../../domain/sheet";

/** Which cells of a sheet are wanted, judged by its first rows. */
export interface SheetChoice {
  readonly headRows: number;
  /** How many columns from A. */
  readonly columnsWanted: (head: SheetSnapshot) => number;
}

/** Tells how many columns of a row are wanted: all of the head's, then as many as the head showed to be needed. */
export interface ColumnGate {
  columnsAt(row: number): number;
}

/** A gate for one sheet; `head` gives what was read of it so far. Null lets everything through. */
export function columnGate(choice: SheetChoice | null, head: () => SheetSnapshot): ColumnGate {
  if (choice === null) return { columnsAt: () => Infinity };
  let judged: number | null = null;
  return {
    columnsAt(row) {
      if (judged === null && row >= choice.headRows) judged = choice.columnsWanted(head());
      return judged ?? Infinity;
    },
  };
}
