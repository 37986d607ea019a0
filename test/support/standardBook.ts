import { INDICATOR_STAMP, TASK_STAMP } from "../../src/domain/plan/findPlanSheets";
import { INFO_SHEET, infoFields, type InfoKey } from "../../src/domain/plan/infoSheet";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/domain/sheet";
import { bookOf, sheetOf } from "./snapshots";

/** A book as the template makes it: the info sheet first, A the labels and B the values; the given sheets stamped. */
export function standardBook(
  info: Readonly<Partial<Record<InfoKey, CellValue>>>,
  sheets: { readonly indicators?: SheetSnapshot; readonly tasks?: SheetSnapshot }
): Snapshot {
  const rows = infoFields.flatMap(({ key, label }): CellValue[][] =>
    info[key] === undefined ? [] : [[label, info[key]]]
  );
  const { indicators, tasks } = sheets;
  const stamp = (name: string, sheet: SheetSnapshot | undefined) =>
    sheet ? [{ name, sheet: sheet.name, refersTo: `'${sheet.name}'!$A$1` }] : [];
  return bookOf(
    [sheetOf(INFO_SHEET, rows), ...(indicators ? [indicators] : []), ...(tasks ? [tasks] : [])],
    { names: [...stamp(INDICATOR_STAMP, indicators), ...stamp(TASK_STAMP, tasks)] }
  );
}

/** The first sheet of a book, changed. */
export function sheetIn(book: Snapshot, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return { ...book.sheets[0]!, ...more };
}

/** The first sheet of a book with formulas in some cells, by zero-based row and column. */
export function withFormulas(
  book: Snapshot,
  formulaAt: (row: number, column: number) => string | undefined
): Snapshot {
  const rows = book.sheets[0]!.rows.map((row) => ({
    ...row,
    formulas: row.values.map((_, column) => formulaAt(row.index, column)),
  }));
  return { ...book, sheets: [{ ...book.sheets[0]!, rows }, ...book.sheets.slice(1)] };
}
