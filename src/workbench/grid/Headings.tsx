import { columnLetters } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import type { PaneView } from "./GridPane";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout } from "./panes";
import type { SheetAxes } from "./sheetAxes";
import { useKeyedLines } from "./useKeyedLines";

interface Props {
  readonly layout: PaneLayout;
  readonly axes: SheetAxes;
  readonly selection: Area;
}

interface PaneProps extends Omit<Props, "layout"> {
  readonly view: PaneView;
}

/** The letters above the panes. */
export function ColumnHeadings({ layout, ...rest }: Props) {
  const top = layout.panes.filter(({ box }) => box.top === COLUMN_HEADING);
  return top.map((view) => <ColumnLetters key={view.box.left} {...{ view, ...rest }} />);
}

/** The numbers beside the panes. */
export function RowHeadings({ layout, ...rest }: Props) {
  const left = layout.panes.filter(({ box }) => box.left === ROW_HEADING);
  return left.map((view) => <RowNumbers key={view.box.top} {...{ view, ...rest }} />);
}

function ColumnLetters({ view, axes, selection }: PaneProps) {
  const { left, width } = view.box;
  const { lines, keys } = useKeyedLines(axes.columns, view.columns);
  return (
    <div
      className="headings"
      role="rowgroup"
      style={{ left, top: 0, width, height: COLUMN_HEADING }}
    >
      <div
        className="grid-row"
        role="row"
        style={{ left: axes.columns.start(view.columns.first) - view.origin.x, top: 0 }}
      >
        {lines.map((column, index) => (
          <div
            key={keys[index]}
            role="columnheader"
            aria-colindex={column + 1}
            className={headingClass(column >= selection.left && column <= selection.right)}
            style={{ width: axes.columns.size(column), height: COLUMN_HEADING }}
          >
            {columnLetters(column)}
          </div>
        ))}
      </div>
    </div>
  );
}

function RowNumbers({ view, axes, selection }: PaneProps) {
  const { top, height } = view.box;
  const { lines, keys } = useKeyedLines(axes.rows, view.rows);
  return (
    <div className="headings" role="rowgroup" style={{ left: 0, top, width: ROW_HEADING, height }}>
      <div
        className="grid-layer"
        role="presentation"
        style={{ transform: `translateY(${-view.origin.y}px)` }}
      >
        {lines.map((row, index) => (
          <div
            key={keys[index]}
            role="row"
            aria-rowindex={row + 1}
            className="grid-row"
            style={{ top: axes.rows.start(row) }}
          >
            <div
              role="rowheader"
              className={headingClass(row >= selection.top && row <= selection.bottom)}
              style={{ width: ROW_HEADING, height: axes.rows.size(row) }}
            >
              {row + 1}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function headingClass(selected: boolean): string {
  return selected ? "heading heading-selected" : "heading";
}
