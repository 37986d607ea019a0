import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../domain/sheet";
import { intersect, shiftedArea, shiftedRun, type Axis } from "../area";
import { shiftedKeys } from "../cells/sheetCells";
import { shiftFormula, type Shift } from "../formula/adjust";
import { ModelError } from "../modelError";
import { forEachPlace, requireOnGrid } from "./block";
import { rewriteAllFormulas } from "./formulaRewriting";
import { requireAllowed } from "./guards";
import { lineArea } from "./lines";
import type { SheetProperties } from "./sheetProperties";
import type { SheetStore } from "./sheetStore";

/** Opens as many rows or columns as the area has, before it; they take the looks of the line before, as in Excel. */
export function insertLines(store: SheetStore, area: Area, axis: Axis): void {
  requireOnGrid(area);
  requireAllowed(store, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
  const run = runOf(area, axis);
  const count = run.last - run.first + 1;
  const end = axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  const pushedOff = store.cells.clip(lineArea(axis, end - count, end - 1));
  if (pushedOff) {
    throw new ModelError("InvalidOperation", "Cells with content would fall off the grid.");
  }
  moveLines(store, { sheet: store.properties.name, axis, at: run.first, count });
  inheritLooks(store, axis, run);
}

/** Takes the area's rows or columns away, sheet-wide. */
export function removeLines(store: SheetStore, area: Area, axis: Axis): void {
  requireOnGrid(area);
  requireAllowed(store, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
  const run = runOf(area, axis);
  const gone = lineArea(axis, run.first, run.last);
  const held = store.cells.clip(gone);
  if (held) {
    store.editCells(held, "part", () =>
      forEachPlace(held, (row, column) => {
        store.cells.setFormula(row, column, undefined);
        store.cells.setValue(row, column, null);
        store.cells.setFormat(row, column, undefined);
      })
    );
  }
  dropLineFormats(store, axis, run, gone);
  const count = run.last - run.first + 1;
  moveLines(store, { sheet: store.properties.name, axis, at: run.first, count: -count });
}

function moveLines(store: SheetStore, shift: Shift): void {
  const { axis, at, count } = shift;
  rewriteAllFormulas(store.book, (formula, home) => shiftFormula(formula, home, shift));
  store.setProperties(shiftedProperties(store.properties, shift), "layout");
  store.shiftCells(axis, at, count, lineArea(axis, at, at + Math.abs(count) - 1));
}

function shiftedProperties(properties: SheetProperties, shift: Shift): Partial<SheetProperties> {
  const { axis, at, count } = shift;
  const areas = (list: readonly Area[]) =>
    list.map((area) => shiftedArea(area, axis, at, count)).filter((area) => area !== null);
  const withAreas = <T extends { readonly areas: readonly Area[] }>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ ...item, areas: areas(item.areas) }))
      .filter((item) => item.areas.length > 0);
  const lines =
    axis === "rows"
      ? {
          hiddenRows: shiftedSet(properties.hiddenRows, at, count),
          rowHeights: shiftedKeys(properties.rowHeights, at, count),
          rowLevels: shiftedKeys(properties.rowLevels, at, count),
        }
      : {
          hiddenColumns: shiftedSet(properties.hiddenColumns, at, count),
          columnWidths: shiftedKeys(properties.columnWidths, at, count),
          columnLevels: shiftedKeys(properties.columnLevels, at, count),
        };
  return {
    ...lines,
    merges: areas(properties.merges).filter(
      ({ top, left, bottom, right }) => top !== bottom || left !== right
    ),
    validations: withAreas(properties.validations),
    comments: withAreas(properties.comments),
    conditionalFormats: withAreas(properties.conditionalFormats),
    page: shiftedPage(properties.page, shift),
  };
}

function shiftedPage(page: SheetProperties["page"], shift: Shift): SheetProperties["page"] {
  const { repeatRows, printArea, ...rest } = page;
  const rows =
    repeatRows && shift.axis === "rows"
      ? shiftedRun(repeatRows, shift.at, shift.count)
      : repeatRows;
  const area = printArea && shiftedArea(printArea, shift.axis, shift.at, shift.count);
  return { ...rest, ...(rows ? { repeatRows: rows } : {}), ...(area ? { printArea: area } : {}) };
}

function shiftedSet(lines: ReadonlySet<number>, at: number, count: number): Set<number> {
  const keyed = new Map([...lines].map((line) => [line, true] as const));
  return new Set(shiftedKeys(keyed, at, count).keys());
}

function dropLineFormats(
  store: SheetStore,
  axis: Axis,
  run: { readonly first: number; readonly last: number },
  area: Area
): void {
  const formats = axis === "rows" ? store.cells.rowFormats : store.cells.columnFormats;
  const kept = [...formats].filter(([line]) => line < run.first || line > run.last);
  if (kept.length < formats.size) store.setLineFormats(axis, new Map(kept), area);
}

function inheritLooks(
  store: SheetStore,
  axis: Axis,
  run: { readonly first: number; readonly last: number }
): void {
  if (run.first === 0) return;
  const before = store.cells.clip(lineArea(axis, run.first - 1, run.first - 1));
  if (before) {
    const opened = intersect(
      lineArea(axis, run.first, run.last),
      axis === "rows"
        ? { ...before, top: run.first, bottom: run.last }
        : { ...before, left: run.first, right: run.last }
    );
    if (opened) {
      store.editCells(opened, "part", () =>
        forEachPlace(opened, (row, column) => {
          const format =
            axis === "rows"
              ? store.cells.ownFormat(run.first - 1, column)
              : store.cells.ownFormat(row, run.first - 1);
          store.cells.setFormat(row, column, format);
        })
      );
    }
  }
  const formats = axis === "rows" ? store.cells.rowFormats : store.cells.columnFormats;
  const inherited = formats.get(run.first - 1);
  if (inherited === undefined) return;
  const next = new Map(formats);
  for (let line = run.first; line <= run.last; line++) next.set(line, inherited);
  store.setLineFormats(axis, next, lineArea(axis, run.first, run.last));
}

function runOf(area: Area, axis: Axis): { first: number; last: number } {
  return axis === "rows"
    ? { first: area.top, last: area.bottom }
    : { first: area.left, last: area.right };
}
