import { cutFormula, moveFormula, type FormulaPieces } from "../../sheet/sharedFormula";
import type { SharedCell } from "./indexSheet";

/** A cell of a shared formula whose master goes, with the formula that it needs of its own. */
export interface Orphan extends SharedCell {
  /** With its `=`. */
  readonly formula: string;
}

/**
 * The cells that lose their formula when some cells are overwritten: in a shared formula only the master has the
 * text. `overwritten` tells whether a cell's formula goes.
 */
export function orphans(
  shared: readonly SharedCell[],
  overwritten: (row: number, column: number) => boolean
): readonly Orphan[] {
  const found: Orphan[] = [];
  const masters = new Map<string, Master>();
  // A group may be led from behind.
  for (const cell of shared) if (!masters.has(cell.group)) adopt(masters, cell);
  for (const cell of shared) {
    if (cell.text !== "") adopt(masters, cell);
    else {
      const master = masters.get(cell.group);
      const left = master && overwritten(master.row, master.column);
      if (left && !overwritten(cell.row, cell.column)) {
        found.push({ ...cell, formula: `=${moved(master, cell)}` });
      }
    }
  }
  return found;
}

interface Master extends SharedCell {
  readonly pieces: FormulaPieces;
}

function adopt(masters: Map<string, Master>, cell: SharedCell): void {
  if (cell.text !== "") masters.set(cell.group, { ...cell, pieces: cutFormula(cell.text) });
}

function moved({ pieces, row, column }: Master, cell: SharedCell): string {
  return moveFormula(pieces, cell.row - row, cell.column - column);
}
