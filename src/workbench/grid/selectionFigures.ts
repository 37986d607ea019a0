import { intersect } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";

/** What the status bar tells of the selected cells. */
export interface SelectionFigures {
  /** Cells that are not blank. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds the selected cells that are in sight; null where fewer than two hold anything. */
export function selectionFigures(sheet: SheetModel): SelectionFigures | null {
  const used = sheet.usedArea({ valuesOnly: true });
  const area = used && intersect(sheet.selection, used);
  if (!area) return null;
  let [count, numbers, sum] = [0, 0, 0];
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.isRowHidden(row)) continue;
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.value(row, column);
      if (value === null || sheet.isColumnHidden(column)) continue;
      count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  return count > 1 ? { count, numbers, sum } : null;
}
