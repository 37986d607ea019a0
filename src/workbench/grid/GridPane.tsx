import { memo } from "react";
import type { Area } from "../../domain/sheet";
import { contains, intersect, singleCell } from "../../model/area";
import type { CellSurroundings } from "./GridCell";
import { GridCell } from "./GridCell";
import { shownLines } from "./axis";
import type { Span } from "./axis";
import { SelectionMarks } from "./SelectionMarks";
import type { Cell } from "./moves";

/** A part of the grid that scrolls as one: the frozen corner, the frozen rows, the frozen columns, or the rest. */
export interface PaneView {
  readonly rows: Span;
  readonly columns: Span;
  /** Its place in the window, in pixels from the grid's corner. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Which point of the whole sheet stands in the pane's upper left. */
  readonly origin: { readonly x: number; readonly y: number };
}

/** The cells of one pane that are in sight, and no others. */
export function GridPane({
  view,
  surroundings,
  selection,
  cursor,
  version,
}: {
  readonly view: PaneView;
  readonly surroundings: CellSurroundings;
  readonly selection: Area;
  readonly cursor: Cell;
  readonly version: number;
}) {
  const { sheet, axes } = surroundings;
  const window: Area = {
    top: view.rows.first,
    bottom: view.rows.last,
    left: view.columns.first,
    right: view.columns.last,
  };
  if (window.bottom < window.top || window.right < window.left) return null;
  const merges = sheet.mergesIn(window);
  const selectedIn = (row: number): Span | null =>
    row >= selection.top && row <= selection.bottom
      ? { first: selection.left, last: selection.right }
      : null;
  return (
    <div className="grid-pane" role="rowgroup" style={view.box}>
      <div
        className="grid-layer"
        role="presentation"
        style={{ transform: `translate(${-view.origin.x}px, ${-view.origin.y}px)` }}
      >
        {shownLines(axes.rows, view.rows).map((row) => (
          <PaneRow
            key={row}
            row={row}
            first={view.columns.first}
            last={view.columns.last}
            merges={merges.filter((merge) => merge.top <= row && row <= merge.bottom)}
            selectedFirst={selectedIn(row)?.first ?? -1}
            selectedLast={selectedIn(row)?.last ?? -1}
            surroundings={surroundings}
            version={version}
          />
        ))}
        {merges.map((merge) => (
          <div role="row" aria-rowindex={merge.top + 1} key={`${merge.top},${merge.left}`}>
            <GridCell
              surroundings={surroundings}
              area={merge}
              selected={contains(selection, merge)}
            />
          </div>
        ))}
        <SelectionMarks {...{ axes, sheet, selection, cursor, window }} />
      </div>
    </div>
  );
}

interface PaneRowProps {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly merges: readonly Area[];
  readonly selectedFirst: number;
  readonly selectedLast: number;
  readonly surroundings: CellSurroundings;
  readonly version: number;
}

/** A row is drawn anew only when something on it changed, not while one scrolls. */
const PaneRow = memo(function PaneRow(props: PaneRowProps) {
  const { row, first, last, merges, surroundings, selectedFirst, selectedLast } = props;
  const columns = shownLines(surroundings.axes.columns, { first, last });
  const free = columns.filter(
    (column) => !merges.some((merge) => intersect(merge, singleCell(row, column)))
  );
  if (free.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1}>
      {free.map((column) => (
        <GridCell
          key={column}
          surroundings={surroundings}
          area={singleCell(row, column)}
          selected={column >= selectedFirst && column <= selectedLast}
        />
      ))}
    </div>
  );
}, sameRow);

function sameRow(one: PaneRowProps, other: PaneRowProps): boolean {
  const { merges, ...rest } = one;
  const sameMerges =
    merges.length === other.merges.length &&
    merges.every((merge, index) => merge === other.merges[index]);
  return (
    sameMerges &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === other[key])
  );
}
