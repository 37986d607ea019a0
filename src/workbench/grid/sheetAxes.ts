import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../model/sheet/sheetProperties";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { autoHeight } from "./autoHeight";
import { makeAxis } from "./axis";
import type { Axis } from "./axis";

/** Where the rows and columns of a sheet are. */
export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW_PIXELS = DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT;
const DEFAULT_COLUMN_PIXELS = 64;
/** Columns whose width is asked for; further right nobody sets widths. */
const WIDE = 1024;
/** Larger sheets keep the heights of their file: to look at every cell would take too long. */
const MOST_CELLS = 40_000;

/** Lays out a sheet as the model has it; `digitPixels` is the width of a digit in the book's usual font. */
export function sheetAxes(sheet: SheetModel, digitPixels: number): SheetAxes {
  const columns = makeAxis(MAX_COLUMNS, DEFAULT_COLUMN_PIXELS, columnSizes(sheet, digitPixels));
  return { columns, rows: makeAxis(MAX_ROWS, DEFAULT_ROW_PIXELS, rowSizes(sheet, columns)) };
}

function columnSizes(sheet: SheetModel, digitPixels: number): Map<number, number> {
  const sizes = new Map<number, number>();
  for (let column = 0; column < WIDE; column++) {
    const width = sheet.columnWidth(column);
    if (width !== DEFAULT_COLUMN_WIDTH) sizes.set(column, Math.round(width * digitPixels));
  }
  for (const column of sheet.hiddenColumns) sizes.set(column, 0);
  return sizes;
}

function rowSizes(sheet: SheetModel, axis: Axis): Map<number, number> {
  const used = sheet.usedArea({ valuesOnly: false });
  const [lastRow, last] = [used?.bottom ?? -1, used?.right ?? -1];
  const small = (lastRow + 1) * (last + 1) <= MOST_CELLS;
  const sizes = new Map<number, number>();
  for (let row = 0; row <= lastRow; row++) {
    const height = sheet.rowHeight(row);
    if (height !== DEFAULT_ROW_HEIGHT) sizes.set(row, Math.round(height * PIXELS_PER_POINT));
    else if (small) {
      const fitting = autoHeight(sheet, row, { axis, last });
      if (fitting > DEFAULT_ROW_PIXELS) sizes.set(row, fitting);
    }
  }
  for (const row of sheet.hiddenRows) sizes.set(row, 0);
  return sizes;
}
