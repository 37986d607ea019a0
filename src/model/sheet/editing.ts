import type { Area, CellValue } from "../../domain/sheet";
import { contains, coversAllColumns, coversAllRows, GRID, intersect } from "../area";
import type { CellFormat } from "../format/cellFormat";
import { eachCell, forEachPlace, requireOnGrid, requireSize } from "./block";
import { requireEditable, requireFormattable } from "./guards";
import { coveredCells } from "./merging";
import type { SheetStore } from "./sheetStore";

/** Puts values as they are: no typed-input rules, formulas go. */
export function putValues(
  store: SheetStore,
  area: Area,
  values: readonly (readonly CellValue[])[]
): void {
  requireSize(area, values);
  requireEditable(store, area);
  const isCovered = coveredCells(store, area);
  store.editCells(area, "cells", () =>
    eachCell(area, values, (row, column, value) => {
      if (isCovered(row, column)) return;
      store.cells.setFormula(row, column, undefined);
      store.cells.setValue(row, column, value);
    })
  );
}

/** Gives formulas without a result one that is known beforehand; a calculation overrules it. */
export function keepResults(
  store: SheetStore,
  area: Area,
  results: readonly (readonly (CellValue | undefined)[])[]
): void {
  requireSize(area, results);
  const { cells } = store;
  store.editCells(area, "part", () =>
    eachCell(area, results, (row, column, result) => {
      const lacksOne =
        cells.formula(row, column) !== undefined && cells.value(row, column) === null;
      if (lacksOne && result !== undefined) cells.setValue(row, column, result);
    })
  );
}

/** Sets number format codes; null leaves a cell alone. */
export function setNumberFormats(
  store: SheetStore,
  area: Area,
  codes: readonly (readonly (string | null)[])[]
): void {
  requireSize(area, codes);
  requireFormattable(store);
  const patches = new Map<string, Partial<CellFormat>>();
  const patchOf = (numberFormat: string) => {
    let patch = patches.get(numberFormat);
    if (!patch) patches.set(numberFormat, (patch = { numberFormat }));
    return patch;
  };
  store.editCells(area, "formats", () =>
    eachCell(area, codes, (row, column, code) => {
      if (code !== null) patchCell(store, row, column, patchOf(code || "General"));
    })
  );
}

/** Replaces some properties of the look of an area; whole rows and columns keep it for cells to come. */
export function setFormat(store: SheetStore, area: Area, patch: Partial<CellFormat>): void {
  requireOnGrid(area);
  requireFormattable(store);
  const { formats } = store.book;
  const { columnFormats, rowFormats } = store.cells;
  if (coversAllRows(area)) {
    const next = new Map(columnFormats);
    for (let column = area.left; column <= area.right; column++) {
      next.set(column, formats.patch(columnFormats.get(column) ?? 0, patch));
    }
    patchHeldCells(store, area, patch);
    // A row's format would hide the column's new one.
    if (rowFormats.size > 0 && coversAllColumns(area)) patchRows(store, rowFormats.keys(), patch);
    store.setLineFormats("columns", next, area);
  } else if (coversAllColumns(area)) {
    patchHeldCells(store, area, patch);
    patchRows(store, range(area.top, area.bottom), patch);
  } else {
    store.editCells(area, "formats", () =>
      forEachPlace(area, (row, column) => patchCell(store, row, column, patch))
    );
  }
}

/** Clears values and formulas, looks, or both. */
export function clearArea(
  store: SheetStore,
  area: Area,
  what: "All" | "Contents" | "Formats"
): void {
  requireOnGrid(area);
  if (what !== "Formats") requireEditable(store, area);
  if (what !== "Contents") requireFormattable(store);
  const held = store.cells.clip(area);
  if (held) {
    store.editCells(held, what === "Formats" ? "formats" : "cells", () =>
      forEachPlace(held, (row, column) => {
        if (what !== "Formats") {
          store.cells.setFormula(row, column, undefined);
          store.cells.setValue(row, column, null);
        }
        if (what !== "Contents") store.cells.setFormat(row, column, undefined);
      })
    );
  }
  if (what !== "Contents") clearLineFormats(store, area);
  if (what !== "Contents" && contains(area, GRID)) store.setProperties({ cleared: true }, "layout");
}

/** Gives one cell a look of its own. */
export function patchCell(
  store: SheetStore,
  row: number,
  column: number,
  patch: Partial<CellFormat>
): void {
  const format = store.cells.format(row, column);
  store.cells.setFormat(row, column, store.book.formats.patch(format, patch));
}

/** Cells with a look of their own need it patched too; the rest follow their row or column. */
function patchHeldCells(store: SheetStore, area: Area, patch: Partial<CellFormat>): void {
  const formatted = store.cells.formatExtent();
  const held = formatted && intersect(formatted, area);
  if (!held) return;
  store.editCells(held, "formats", () =>
    forEachPlace(held, (row, column) => {
      const own = store.cells.ownFormat(row, column);
      if (own === undefined) return;
      store.cells.setFormat(row, column, store.book.formats.patch(own, patch));
    })
  );
}

function patchRows(store: SheetStore, rows: Iterable<number>, patch: Partial<CellFormat>): void {
  const next = new Map(store.cells.rowFormats);
  let touched = null as { first: number; last: number } | null;
  for (const row of rows) {
    next.set(row, store.book.formats.patch(next.get(row) ?? 0, patch));
    touched = {
      first: Math.min(touched?.first ?? row, row),
      last: Math.max(touched?.last ?? row, row),
    };
  }
  if (!touched) return;
  store.setLineFormats("rows", next, { ...GRID, top: touched.first, bottom: touched.last });
}

function clearLineFormats(store: SheetStore, area: Area): void {
  const { columnFormats, rowFormats } = store.cells;
  if (coversAllRows(area) && columnFormats.size > 0) {
    const next = [...columnFormats].filter(([column]) => column < area.left || column > area.right);
    store.setLineFormats("columns", new Map(next), area);
  }
  if (coversAllColumns(area) && rowFormats.size > 0) {
    const next = [...rowFormats].filter(([row]) => row < area.top || row > area.bottom);
    store.setLineFormats("rows", new Map(next), area);
  }
}

function* range(first: number, last: number): Generator<number> {
  for (let number = first; number <= last; number++) yield number;
}
