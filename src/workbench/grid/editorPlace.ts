import type { CSSProperties } from "react";
import type { CellSurroundings } from "./GridCell";
import { textLooks } from "./cellView";
import { cellArea } from "./moves";
import type { Cell } from "./moves";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout, Viewport } from "./panes";

const SMALLEST = 30;

/** Where the editor stands and how its text looks: over the active cell, in the cell's own font. */
export function editorPlace(
  { sheet, axes, dark }: CellSurroundings,
  { rows, columns }: PaneLayout,
  cursor: Cell,
  viewport: Viewport
): CSSProperties {
  const area = cellArea(sheet, cursor);
  const x =
    axes.columns.start(area.left) -
    (cursor.column < columns.frozen ? 0 : columns.origin - columns.frozenPixels);
  const y =
    axes.rows.start(area.top) - (cursor.row < rows.frozen ? 0 : rows.origin - rows.frozenPixels);
  const left = ROW_HEADING + x;
  const top = COLUMN_HEADING + y;
  const width = axes.columns.start(area.right + 1) - axes.columns.start(area.left);
  const height = axes.rows.start(area.bottom + 1) - axes.rows.start(area.top);
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
