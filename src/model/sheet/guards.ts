import { coversAllColumns, coversAllRows } from "../area";
import type { Area } from "../../domain/sheet";
import { ModelError } from "../modelError";
import type { ProtectionOptions } from "../../xlsx/save/changes";
import type { SheetStore } from "./sheetStore";

/** Refuses a change of locked cells on a protected sheet. */
export function requireEditable(store: SheetStore, area: Area): void {
  if (!store.properties.protection) return;
  const { formats } = store.book;
  const wholeLines = coversAllRows(area) || coversAllColumns(area);
  // Whole rows and columns reach beyond what is stored; their own look decides there.
  if (wholeLines && lockedBeyondCells(store, area)) refuse();
  const held = wholeLines ? store.cells.clip(area) : area;
  if (!held) return;
  for (let row = held.top; row <= held.bottom; row++) {
    for (let column = held.left; column <= held.right; column++) {
      if (formats.formatOf(store.cells.format(row, column)).locked) refuse();
    }
  }
}

/** Refuses a change of looks on a protected sheet that does not allow it. */
export function requireFormattable(store: SheetStore): void {
  requireAllowed(store, "allowFormatCells");
}

/** Refuses what a protected sheet does not allow. */
export function requireAllowed(
  store: SheetStore,
  option: Exclude<keyof ProtectionOptions, "selectionMode">
): void {
  const { protection } = store.properties;
  if (protection && !protection[option]) refuse();
}

function lockedBeyondCells(store: SheetStore, area: Area): boolean {
  const { formats } = store.book;
  if (coversAllRows(area)) {
    for (let column = area.left; column <= area.right; column++) {
      if (formats.formatOf(store.cells.columnFormats.get(column) ?? 0).locked) return true;
    }
    return false;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    if (formats.formatOf(store.cells.rowFormats.get(row) ?? 0).locked) return true;
  }
  return false;
}

function refuse(): never {
  throw new ModelError("AccessDenied", "The sheet is protected.");
}
