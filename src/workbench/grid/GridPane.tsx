import type { Area } from "../../domain/sheet";
import { contains } from "../../model/area";
import type { CellSurroundings } from "./GridCell";
import { GridCell } from "./GridCell";
import type { Span } from "./axis";
import { PaneRow } from "./PaneRow";
import { SelectionMarks } from "./SelectionMarks";
import type { Cell } from "./moves";
import { useKeyedLines } from "./useKeyedLines";

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
  const rows = useKeyedLines(axes.rows, view.rows);
  const columns = useKeyedLines(axes.columns, view.columns);
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
        {rows.lines.map((row, index) => (
          <PaneRow
            key={rows.keys[index]}
            row={row}
            columns={columns}
            merges={merges.filter((merge) => merge.top <= row && row <= merge.bottom)}
            selectedFirst={selectedIn(row)?.first ?? -1}
            selectedLast={selectedIn(row)?.last ?? -1}
            surroundings={surroundings}
            version={version}
          />
        ))}
        {merges.map((merge) => (
          <div
            key={`${merge.top},${merge.left}`}
            role="row"
            aria-rowindex={merge.top + 1}
            className="grid-row"
            style={{ top: axes.rows.start(merge.top), left: axes.columns.start(merge.left) }}
          >
            <GridCell
              surroundings={surroundings}
              area={merge}
              gap={0}
              selected={contains(selection, merge)}
            />
          </div>
        ))}
        <SelectionMarks {...{ axes, sheet, selection, cursor, window }} />
      </div>
    </div>
  );
}
