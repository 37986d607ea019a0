import type { CSSProperties } from "react";
import type { CellSurroundings } from "./GridCell";
import { textLooks } from "./cellView";
import { cellArea } from "./moves";
import type { Cell } from "./moves";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout, Viewport } from "./panes";

const SMALLEST = 30;

/** A cell's place in the window, in pixels from the grid's corner. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell, or the merged area it belongs to, stands in the window. */
export function cellBox(
  { sheet, axes }: CellSurroundings,
  { rows, columns }: PaneLayout,
  cell: Cell
): CellBox {
  const area = cellArea(sheet, cell);
  const x =
    axes.columns.start(area.left) -
    (cell.column < columns.frozen ? 0 : columns.origin - columns.frozenPixels);
  const y =
    axes.rows.start(area.top) - (cell.row < rows.frozen ? 0 : rows.origin - rows.frozenPixels);
  return {
    left: ROW_HEADING + x,
    top: COLUMN_HEADING + y,
    width: axes.columns.start(area.right + 1) - axes.columns.start(area.left),
    height: axes.rows.start(area.bottom + 1) - axes.rows.start(area.top),
  };
}

/** Where the editor stands and how its text looks: over the active cell, in the cell's own font. */
export function editorPlace(
  { sheet, dark }: CellSurroundings,
  { left, top, width, height }: CellBox,
  cursor: Cell,
  viewport: Viewport
): CSSProperties {
  const format = sheet.format(cursor.row, cursor.column);
  const { fontFamily, fontSize, fontWeight, fontStyle } = textLooks(format, "left", dark).style;
  return {
    left: left - 1,
    top: top - 1,
    minWidth: Math.max(SMALLEST, width + 1),
    minHeight: height + 1,
    maxWidth: Math.max(width + 1, viewport.width - left),
    maxHeight: Math.max(height + 1, viewport.height - top),
    fontFamily,
    fontSize,
    fontWeight,
    fontStyle,
    whiteSpace: format.wrap ? "pre-wrap" : "pre",
  };
}
