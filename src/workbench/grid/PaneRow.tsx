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
  const { axes } = surroundings;
  const isMerged = (column: number): boolean =>
    merges.some(({ left, right }) => left <= column && column <= right);
  const at = columns.lines.findIndex((column) => !isMerged(column));
  if (at < 0) return null;
  /** Where the cells drawn so far end. */
  let end = axes.columns.start(columns.lines[at]!);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className="grid-row"
      style={{ top: axes.rows.start(row), left: end }}
    >
      {columns.lines.map((column, index) => {
        if (isMerged(column)) return null;
        const gap = axes.columns.start(column) - end;
        end = axes.columns.start(column + 1);
        return (
          <GridCell
            key={columns.keys[index]}
            surroundings={surroundings}
            area={singleCell(row, column)}
            gap={gap}
            selected={column >= selectedFirst && column <= selectedLast}
          />
        );
      })}
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
