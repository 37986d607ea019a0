import { columnLetters } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import { shownLines } from "./axis";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout } from "./panes";
import type { SheetAxes } from "./sheetAxes";

interface Props {
  readonly layout: PaneLayout;
  readonly axes: SheetAxes;
  readonly selection: Area;
}

/** The letters above the panes. */
export function ColumnHeadings({ layout, axes, selection }: Props) {
  const top = layout.panes.filter(({ box }) => box.top === COLUMN_HEADING);
  return top.map(({ box: { left, width }, columns, origin }) => (
    <div
      key={left}
      className="headings"
      role="rowgroup"
      style={{ left, top: 0, width, height: COLUMN_HEADING }}
    >
      <div role="row">
        {shownLines(axes.columns, columns).map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={headingClass(column >= selection.left && column <= selection.right)}
            style={{
              left: axes.columns.start(column) - origin.x,
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
  ));
}

/** The numbers beside the panes. */
export function RowHeadings({ layout, axes, selection }: Props) {
  const left = layout.panes.filter(({ box }) => box.left === ROW_HEADING);
  return left.map(({ box: { top, height }, rows, origin }) => (
    <div
      key={top}
      className="headings"
      role="rowgroup"
      style={{ left: 0, top, width: ROW_HEADING, height }}
    >
      {shownLines(axes.rows, rows).map((row) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          <div
            role="rowheader"
            className={headingClass(row >= selection.top && row <= selection.bottom)}
            style={{
              left: 0,
              top: axes.rows.start(row) - origin.y,
              width: ROW_HEADING,
              height: axes.rows.size(row),
            }}
          >
            {row + 1}
          </div>
        </div>
      ))}
    </div>
  ));
}

function headingClass(selected: boolean): string {
  return selected ? "heading heading-selected" : "heading";
}
