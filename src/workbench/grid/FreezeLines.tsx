import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout } from "./panes";

/** The lines behind the frozen rows and columns. */
export function FreezeLines({ rows, columns }: PaneLayout) {
  return (
    <>
      {rows.frozen > 0 && (
        <div
          aria-hidden
          className="freeze-line"
          style={{ top: COLUMN_HEADING + rows.frozenPixels, left: 0, right: 0, height: 1 }}
        />
      )}
      {columns.frozen > 0 && (
        <div
          aria-hidden
          className="freeze-line"
          style={{ left: ROW_HEADING + columns.frozenPixels, top: 0, bottom: 0, width: 1 }}
        />
      )}
    </>
  );
}
