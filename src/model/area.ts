import { MAX_COLUMNS, MAX_ROWS, type Area } from "../domain/sheet";

export type Axis = "rows" | "columns";

/** The whole grid. */
export const GRID: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function coversAllRows(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function coversAllColumns(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function singleCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether an area is whole and lies on the grid. */
export function isOnGrid(area: Area): boolean {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  return whole && contains(GRID, area) && area.top <= area.bottom && area.left <= area.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What two areas have in common, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** One area for two that together are a rectangle, or null. */
export function joined(a: Area, b: Area): Area | null {
  if (contains(a, b)) return a;
  if (contains(b, a)) return b;
  const sameColumns = a.left === b.left && a.right === b.right;
  const sameRows = a.top === b.top && a.bottom === b.bottom;
  const rowsTouch = a.top <= b.bottom + 1 && b.top <= a.bottom + 1;
  const columnsTouch = a.left <= b.right + 1 && b.left <= a.right + 1;
  const rectangle = (sameColumns && rowsTouch) || (sameRows && columnsTouch);
  return rectangle ? boundingArea(a, b) : null;
}

/** First and last of a run of rows or columns after `count` were opened at `at` (taken away where negative), or null where all are gone. */
export function shiftedRun(
  run: { readonly first: number; readonly last: number },
  at: number,
  count: number
): { first: number; last: number } | null {
  if (count >= 0) {
    return {
      first: run.first >= at ? run.first + count : run.first,
      last: run.last >= at ? run.last + count : run.last,
    };
  }
  const end = at - count;
  const first = run.first < at ? run.first : Math.max(run.first, end) + count;
  const last = run.last < end ? Math.min(run.last, at - 1) : run.last + count;
  return first <= last ? { first, last } : null;
}

/** The area after rows or columns were opened or taken away (as `shiftedRun`), cut at the grid's end. */
export function shiftedArea(area: Area, axis: Axis, at: number, count: number): Area | null {
  const rows = axis === "rows";
  const run = shiftedRun(
    rows ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right },
    at,
    count
  );
  if (!run) return null;
  const moved = rows
    ? { ...area, top: run.first, bottom: run.last }
    : { ...area, left: run.first, right: run.last };
  return intersect(moved, GRID);
}
