import type { Area } from "../../domain/sheet";
import { contains, intersect, singleCell } from "../area";
import { forEachPlace, requireOnGrid } from "./block";
import { requireFormattable } from "./guards";
import type { SheetStore } from "./sheetStore";

/** Joins an area, or each of its rows; only the top-left cell keeps its content. */
export function mergeArea(store: SheetStore, area: Area, across: boolean): void {
  requireOnGrid(area);
  requireFormattable(store);
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  const joined = rows.filter((one) => one.top !== one.bottom || one.left !== one.right);
  for (const one of joined) blankUnder(store, one);
  const kept = store.properties.merges.filter((merge) => !intersect(merge, area));
  store.setAreaProperties({ merges: [...kept, ...joined] }, "merges", area);
}

/** Parts every merge that touches the area. */
export function unmergeArea(store: SheetStore, area: Area): void {
  requireOnGrid(area);
  requireFormattable(store);
  const { merges } = store.properties;
  const kept = merges.filter((merge) => !intersect(merge, area));
  if (kept.length < merges.length) {
    store.setAreaProperties({ merges: kept }, "merges", area);
  }
}

/** Tells which cells of an area lie under a merge without being its top-left: they can hold nothing. */
export function coveredCells(
  store: SheetStore,
  area: Area
): (row: number, column: number) => boolean {
  const near = store.properties.merges.filter((merge) => intersect(merge, area));
  if (near.length === 0) return () => false;
  return (row, column) =>
    near.some(
      (merge) =>
        contains(merge, singleCell(row, column)) && (merge.top !== row || merge.left !== column)
    );
}

function blankUnder(store: SheetStore, merge: Area): void {
  const held = store.cells.clip(merge);
  if (!held) return;
  store.editCells(held, "cells", () =>
    forEachPlace(held, (row, column) => {
      if (row === merge.top && column === merge.left) return;
      store.cells.setFormula(row, column, undefined);
      store.cells.setValue(row, column, null);
    })
  );
}
