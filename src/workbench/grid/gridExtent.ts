import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { Cell } from "./moves";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout } from "./panes";
import type { SheetAxes } from "./sheetAxes";

/** How far beyond the used cells one may scroll, in lines. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;

/** The size of what can be scrolled, in pixels: it grows as one goes on, as in Excel. */
export function gridExtent(
  axes: SheetAxes,
  layout: PaneLayout,
  { sheet, cursor }: { readonly sheet: SheetModel; readonly cursor: Cell }
): { readonly width: number; readonly height: number } {
  const used = sheet.usedArea({ valuesOnly: false });
  const row = Math.max(used?.bottom ?? 0, cursor.row, layout.rows.span.last) + SPARE_ROWS;
  const column =
    Math.max(used?.right ?? 0, cursor.column, layout.columns.span.last) + SPARE_COLUMNS;
  return {
    width: ROW_HEADING + axes.columns.start(Math.min(MAX_COLUMNS, column)),
    height: COLUMN_HEADING + axes.rows.start(Math.min(MAX_ROWS, row)),
  };
}
