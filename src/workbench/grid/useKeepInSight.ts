import { useLayoutEffect } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { farCorner } from "./moves";
import type { Cell } from "./moves";
import { COLUMN_HEADING, ROW_HEADING, paneLayout, scrolledTo } from "./panes";
import type { SheetAxes } from "./sheetAxes";
import type { ScrollState } from "./useViewport";

/** Scrolls, as little as may be, to what was selected; `version` counts the selections. */
export function useKeepInSight(
  { viewport, scrollTo }: ScrollState,
  axes: SheetAxes,
  { sheet, cursor }: { readonly sheet: SheetModel; readonly cursor: Cell },
  version: number
): void {
  useLayoutEffect(() => {
    if (viewport.width === 0) return;
    const { selection, freeze } = sheet;
    const whole = selection.bottom === MAX_ROWS - 1 || selection.right === MAX_COLUMNS - 1;
    const room = { width: viewport.width - ROW_HEADING, height: viewport.height - COLUMN_HEADING };
    let [left, top] = [viewport.left, viewport.top];
    for (const cell of whole ? [cursor] : [farCorner(selection, cursor), cursor]) {
      const at = paneLayout(axes, freeze, { ...viewport, left, top });
      left = scrolledTo(axes.columns, at.columns, cell.column, room.width);
      top = scrolledTo(axes.rows, at.rows, cell.row, room.height);
    }
    scrollTo(left, top);
    // Only a change of the selection, or the first size, moves the window.
  }, [version, sheet.id, viewport.width === 0]);
}
