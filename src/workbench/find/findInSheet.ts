import { renderCell } from "../../domain/notation/render";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { Cell } from "../grid/moves";

/** The cells that show a text, row by row; in any case, as Excel searches values. */
export function findInSheet(sheet: SheetModel, text: string, date1904: boolean): readonly Cell[] {
  const wanted = folded(text);
  const used = sheet.usedArea({ valuesOnly: true });
  if (wanted === "" || !used) return [];
  const found: Cell[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    if (sheet.isRowHidden(row)) continue;
    for (let column = used.left; column <= used.right; column++) {
      const value = sheet.value(row, column);
      if (value === null || sheet.isColumnHidden(column)) continue;
      const shown = renderCell({ value, format: sheet.numberFormat(row, column) }, date1904);
      if (folded(shown).includes(wanted)) found.push({ row, column });
    }
  }
  return found;
}

/** Which of the cells comes next after, or before, a cell; round again at the end. Null where there are none. */
export function nextFound(found: readonly Cell[], from: Cell, step: 1 | -1): number | null {
  if (found.length === 0) return null;
  const isBehind = (cell: Cell): boolean =>
    cell.row > from.row || (cell.row === from.row && cell.column > from.column);
  const behind = found.findIndex(isBehind);
  if (step > 0) return Math.max(0, behind);
  const before = (behind < 0 ? found.length : behind) - 1;
  const isHere = found[before]?.row === from.row && found[before]?.column === from.column;
  return (before - (isHere ? 1 : 0) + found.length) % found.length;
}

function folded(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("vi").trim();
}
