import { GRID, type Axis } from "../area";
import type { Area } from "../../domain/sheet";
import { requireOnGrid } from "./block";
import { requireAllowed } from "./guards";
import type { SheetProperties } from "./sheetProperties";
import type { SheetStore } from "./sheetStore";

/** Hides or shows rows or columns, both ends included. */
export function setHidden(
  store: SheetStore,
  axis: Axis,
  run: { readonly first: number; readonly last: number },
  hidden: boolean
): void {
  const area = lineArea(axis, run.first, run.last);
  requireOnGrid(area);
  requireAllowed(store, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const key = axis === "rows" ? "hiddenRows" : "hiddenColumns";
  const next = new Set(store.properties[key]);
  for (let line = run.first; line <= run.last; line++) {
    if (hidden) next.add(line);
    else next.delete(line);
  }
  if (next.size === store.properties[key].size) return;
  const kind = axis === "rows" ? "rowsHidden" : "columnsHidden";
  store.setAreaProperties({ [key]: next }, kind, area);
}

/** Shows grouped rows or columns above a level and hides those from it on; others stay as they are. */
export function showLevels(store: SheetStore, axis: Axis, levels: number): void {
  const grouped = store.properties[axis === "rows" ? "rowLevels" : "columnLevels"];
  for (const [line, level] of grouped) {
    setHidden(store, axis, { first: line, last: line }, level >= levels);
  }
}

type SizeKey = "rowHeights" | "columnWidths" | "rowLevels" | "columnLevels";

/** Rows or columns that get a size or grouping level, both ends included; null for the default. */
export interface SizedRun {
  readonly first: number;
  readonly last: number;
  readonly size: number | null;
}

/** Sets sizes or grouping levels of rows or columns, run by run, in one step. */
export function setLineSizes(store: SheetStore, key: SizeKey, runs: readonly SizedRun[]): void {
  const rows = key === "rowHeights" || key === "rowLevels";
  for (const { first, last } of runs) {
    requireOnGrid(lineArea(rows ? "rows" : "columns", first, last));
  }
  requireAllowed(store, rows ? "allowFormatRows" : "allowFormatColumns");
  const next = new Map(store.properties[key]);
  for (const { first, last, size } of runs) {
    if (size !== null) for (let line = first; line <= last; line++) next.set(line, size);
    // All rows of a sheet may be meant: only those that have a size are looked at.
    else for (const line of next.keys()) if (line >= first && line <= last) next.delete(line);
  }
  store.setProperties({ [key]: next } satisfies Partial<SheetProperties>, "layout");
}

/** Whole rows or columns as an area. */
export function lineArea(axis: Axis, first: number, last: number): Area {
  return axis === "rows"
    ? { ...GRID, top: first, bottom: last }
    : { ...GRID, left: first, right: last };
}
