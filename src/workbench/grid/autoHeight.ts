import type { SheetModel } from "../../model/sheet/sheetModel";
import type { Axis } from "./axis";

/** A line of text takes so much of its font's size; what stands above and below it, in pixels. */
const LINE_SPACING = 1.3;
const MARGIN = 3;
/** The breadth of a letter of Vietnamese prose, in parts of the font's size. */
const LETTER = 0.5;
const PIXELS_PER_POINT = 4 / 3;

/** About how high a row must be for its texts, in pixels: Excel leaves it out of files that it did not write. */
export function autoHeight(
  sheet: SheetModel,
  row: number,
  columns: { readonly axis: Axis; readonly last: number }
): number {
  let height = 0;
  for (let column = 0; column <= columns.last; column++) {
    const value = sheet.value(row, column);
    if (value === null) continue;
    const { fontSize, wrap } = sheet.format(row, column);
    const size = fontSize * PIXELS_PER_POINT;
    const width = columns.axis.size(column) - 2 * MARGIN;
    const lines = wrap && typeof value === "string" ? lineCount(value, width, size) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE_SPACING) + MARGIN);
  }
  return height;
}

function lineCount(text: string, width: number, size: number): number {
  const letters = Math.max(1, Math.floor(width / (size * LETTER)));
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
