import type { ScannedSheet, ScannedWorkbook } from "../xlsx/scannedWorkbook";
import type { NameEntry } from "./names/nameEntry";
import { DEFAULT_PROTECTION } from "./sheet/protection";
import type { SheetProperties } from "./sheet/sheetProperties";
import { WorkbookModel, type WorkbookOptions } from "./workbookModel";

/** A model of a scanned workbook. Formulas keep their cached results until something changes; looks beyond number formats are the default. */
export function fromScanned(
  book: ScannedWorkbook,
  options: Omit<WorkbookOptions, "book" | "date1904"> = {}
): WorkbookModel {
  const model = new WorkbookModel({ ...options, book: book.book, date1904: book.date1904 });
  const sheetNames = book.sheets.map(({ name }) => name);
  model.load(sheetNames, (sheets) =>
    book.names.map(({ name, refersTo, sheet, hidden }): NameEntry => {
      const owner = sheet === null ? undefined : sheets[sheetNames.indexOf(sheet)];
      return { name, refersTo, sheetId: owner?.id ?? null, visible: !hidden, comment: "" };
    })
  );
  model.sheets.forEach((sheet, index) => {
    const scanned = book.sheets[index]!;
    sheet.load(scanned.rows, propertiesOf(scanned));
  });
  const first = model.sheets.find(({ visibility }) => visibility === "visible");
  if (first) model.activate(first);
  return model;
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
    protection: sheet.protected ? DEFAULT_PROTECTION : null,
  };
}
