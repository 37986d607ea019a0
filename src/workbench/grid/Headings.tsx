import { columnLetters } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import { shownLines } from "./axis";
import type { SheetAxes } from "./sheetAxes";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneView } from "./GridPane";

/** The letters above one pane. */
export function ColumnHeadings({
  view,
  axes,
  selection,
}: {
  readonly view: PaneView;
  readonly axes: SheetAxes;
  readonly selection: Area;
}) {
  const { left, width } = view.box;
  return (
    <div
      className="headings"
      role="rowgroup"
      style={{ left, top: 0, width, height: COLUMN_HEADING }}
    >
      <div role="row">
        {shownLines(axes.columns, view.columns).map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={headingClass(column >= selection.left && column <= selection.right)}
            style={{
              left: axes.columns.start(column) - view.origin.x,
              top: 0,
              width: axes.columns.size(column),
              height: COLUMN_HEADING,
            }}
          >
            {columnLetters(column)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The numbers beside one pane. */
export function RowHeadings({
  view,
  axes,
  selection,
}: {
  readonly view: PaneView;
  readonly axes: SheetAxes;
  readonly selection: Area;
}) {
  const { top, height } = view.box;
  return (
    <div className="headings" role="rowgroup" style={{ left: 0, top, width: ROW_HEADING, height }}>
      {shownLines(axes.rows, view.rows).map((row) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          <div
            role="rowheader"
            className={headingClass(row >= selection.top && row <= selection.bottom)}
            style={{
              left: 0,
              top: axes.rows.start(row) - view.origin.y,
              width: ROW_HEADING,
              height: axes.rows.size(row),
            }}
          >
            {row + 1}
          </div>
        </div>
      ))}
    </div>
  );
}

function headingClass(selected: boolean): string {
  return selected ? "heading heading-selected" : "heading";
}
