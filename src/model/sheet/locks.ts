import type { ScannedSheet } from "../../xlsx/scannedWorkbook";
import type { SheetStore } from "./sheetStore";

const UNLOCKED = { locked: false };
const LOCKED = { locked: true };

/** Tells a sheet fresh from a file which of its cells may be typed into while it is protected. */
export function loadLocks(
  { cells, book }: SheetStore,
  { rows, columns }: Pick<ScannedSheet, "rows" | "columns">
): void {
  const { formats } = book;
  const unlocked = formats.patch(0, UNLOCKED);
  const columnFormats = new Map(cells.columnFormats);
  for (const run of columns) {
    if (!run.unlocked) continue;
    for (let column = run.first; column <= run.last; column++) columnFormats.set(column, unlocked);
  }
  cells.columnFormats = columnFormats;
  cells.rowFormats = new Map([
    ...cells.rowFormats,
    ...rows.flatMap(({ index, allUnlocked }) => (allUnlocked ? [[index, unlocked] as const] : [])),
  ]);
  for (const { index, unlocked: told } of rows) {
    told?.forEach((isUnlocked, column) => {
      if (isUnlocked === undefined) return;
      const own = cells.ownFormat(index, column) ?? 0;
      const format = formats.patch(own, isUnlocked ? UNLOCKED : LOCKED);
      // A cell that shows this already needs no look of its own.
      if (format !== cells.format(index, column)) cells.setFormat(index, column, format);
    });
  }
}
