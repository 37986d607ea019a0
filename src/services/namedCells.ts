import type { CellRef } from "../domain/sheet";
import type { Text } from "../domain/text";

/** How many cells of a long list are named before the rest are counted. */
const NAMED = 6;

/** Cells of one sheet in a few words: `L12, M12`, `E10, E21, … và 44 ô nữa`. */
export function namedCells(cells: readonly CellRef[]): Text {
  const named = cells
    .slice(0, NAMED)
    .map(({ cell }) => cell)
    .join(", ");
  const more = cells.length - NAMED;
  if (more <= 0) return { vi: named, en: named };
  return { vi: `${named} và ${more} ô nữa`, en: `${named} and ${more} more` };
}
