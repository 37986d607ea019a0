import type { SheetRow } from "../domain/sheet";
import { userSpelling } from "../xlsx/formulaSpelling";
import type { ScannedRow, ScannedSheet, ScannedWorkbook } from "../xlsx/scannedWorkbook";
import type { NameEntry } from "./names/nameEntry";
import { scannedMark } from "./sheet/marks";
import { DEFAULT_PROTECTION } from "./sheet/protection";
import type { SheetProperties } from "./sheet/sheetProperties";
import { WorkbookModel, type WorkbookOptions } from "./workbookModel";

/** A model of a scanned workbook. Formulas are spelled as users read them and keep their cached results until something changes; of looks it has number formats and, where a sheet is protected, locks. */
export function fromScanned(
  book: ScannedWorkbook,
  options: Omit<WorkbookOptions, "book" | "date1904"> = {}
): WorkbookModel {
  const model = new WorkbookModel({ ...options, book: book.book, date1904: book.date1904 });
  const sheetNames = book.sheets.map(({ name }) => name);
  model.load(sheetNames, (sheets) =>
    book.names.map(({ name, refersTo, sheet, hidden }): NameEntry => {
      const owner = sheet === null ? undefined : sheets[sheetNames.indexOf(sheet)];
      const sheetId = owner?.id ?? null;
      return { name, refersTo: userSpelling(refersTo), sheetId, visible: !hidden, comment: "" };
    })
  );
  model.sheets.forEach((sheet, index) => {
    const scanned = book.sheets[index]!;
    sheet.load(scanned.rows.map(asUsersRead), propertiesOf(scanned));
    // Elsewhere nothing asks for them, and a look for each cell has its price.
    if (scanned.protected) sheet.loadLocks(scanned);
  });
  const first = model.sheets.find(({ visibility }) => visibility === "visible");
  if (first) model.activate(first);
  return model;
}

/** A row with its formulas as users read them. */
function asUsersRead(row: ScannedRow): SheetRow {
  if (!row.formulas) return row;
  return { ...row, formulas: row.formulas.map((formula) => formula && userSpelling(formula)) };
}

function propertiesOf(sheet: ScannedSheet): Partial<SheetProperties> {
  const columnWidths = new Map<number, number>();
  for (const { first, last, width } of sheet.columns) {
    if (width === null) continue;
    for (let column = first; column <= last; column++) columnWidths.set(column, width);
  }
  return {
    visibility: sheet.visibility,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ index }) => index)),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths,
    freeze: sheet.freeze,
    conditionalFormats: sheet.marks.map(scannedMark),
    protection: sheet.protected ? (sheet.protection ?? DEFAULT_PROTECTION) : null,
  };
}
