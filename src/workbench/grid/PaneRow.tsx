import { memo } from "react";
import type { Area } from "../../domain/sheet";
import { singleCell } from "../../model/area";
import type { CellSurroundings } from "./GridCell";
import { GridCell } from "./GridCell";
import type { KeyedLines } from "./keptKeys";

interface Props {
  readonly row: number;
  readonly columns: KeyedLines;
  /** The merged areas that the row has a part in. */
  readonly merges: readonly Area[];
  readonly selectedFirst: number;
  readonly selectedLast: number;
  readonly surroundings: CellSurroundings;
  /** Grows when what a cell may show has changed. */
  readonly version: number;
}

/** A row is drawn anew only when something on it changed, not while one scrolls. */
export const PaneRow = memo(function PaneRow(props: Props) {
  const { row, columns, merges, surroundings, selectedFirst, selectedLast } = props;
  const { rows } = surroundings.axes;
  const isMerged = (column: number): boolean =>
    merges.some(({ left, right }) => left <= column && column <= right);
  if (columns.lines.every(isMerged)) return null;
  return (
    <div role="row" aria-rowindex={row + 1} className="grid-row" style={{ top: rows.start(row) }}>
      {columns.lines.map((column, index) =>
        isMerged(column) ? null : (
          <GridCell
            key={columns.keys[index]}
            surroundings={surroundings}
            area={singleCell(row, column)}
            selected={column >= selectedFirst && column <= selectedLast}
          />
        )
      )}
    </div>
  );
}, sameRow);

function sameRow(one: Props, other: Props): boolean {
  const { merges, ...rest } = one;
  const sameMerges =
    merges.length === other.merges.length &&
    merges.every((merge, index) => merge === other.merges[index]);
  return (
    sameMerges &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === other[key])
  );
}
