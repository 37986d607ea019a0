import type { AreaToRead } from "../services/ports/workbook";
import { columnCount } from "./blocks";
import { BYTES_PER_CELL, CALL_BYTES, cellBytesOf } from "./cellWeights";
import type { WantedArea } from "./readCells";

/**
 * The same cells in fewer areas: those of the same columns below each other are read as one, the cells between them too
 * where they weigh less than another call. No cell is asked for twice by the same columns.
 */
export function nearAreas(wanted: readonly AreaToRead[]): readonly WantedArea[] {
  const sorted = [...wanted].sort(
    (one, other) =>
      compare(one.sheet, other.sheet) ||
      one.area.left - other.area.left ||
      one.area.right - other.area.right ||
      one.area.top - other.area.top
  );
  const joined: WantedArea[] = [];
  for (const { sheet, area, cellLength } of sorted) {
    const cellBytes = cellLength === undefined ? BYTES_PER_CELL : cellBytesOf(cellLength);
    const next = { sheet, area, cellBytes };
    const last = joined.at(-1);
    if (last && isNear(last, next)) joined[joined.length - 1] = both(last, next);
    else joined.push(next);
  }
  return joined;
}

function isNear(last: WantedArea, next: WantedArea): boolean {
  const gap = Math.max(0, next.area.top - last.area.bottom - 1);
  return (
    last.sheet === next.sheet &&
    last.area.left === next.area.left &&
    last.area.right === next.area.right &&
    gap * columnCount(next.area) * BYTES_PER_CELL <= CALL_BYTES
  );
}

function both(last: WantedArea, next: WantedArea): WantedArea {
  const bottom = Math.max(last.area.bottom, next.area.bottom);
  const cellBytes = Math.max(last.cellBytes!, next.cellBytes!);
  return { ...last, area: { ...last.area, bottom }, cellBytes };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
