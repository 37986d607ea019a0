import type { CellValue, SheetRow, SheetSnapshot, Snapshot } from "../domain/sheet";
import { GENERAL } from "./format/cellFormat";
import type { SheetModel } from "./sheet/sheetModel";
import type { WorkbookModel } from "./workbookModel";

interface SnapshotOptions {
  /** Whether rows tell their heights, those that were given one. */
  readonly heights?: boolean;
}

/** The workbook as plain data: nothing is unknown. */
export function toSnapshot(
  model: WorkbookModel,
  { heights = false }: SnapshotOptions = {}
): Snapshot {
  model.recalculate();
  const sheetName = new Map(model.sheets.map(({ id, name }) => [id, name]));
  return {
    book: model.book,
    sheets: model.sheets.map((sheet) => sheetSnapshot(sheet, heights)),
    names: model.names.map(({ name, refersTo, sheetId }) => ({
      name,
      refersTo,
      sheet: sheetId === null ? null : (sheetName.get(sheetId) ?? null),
    })),
    date1904: model.date1904,
  };
}

function sheetSnapshot(sheet: SheetModel, heights: boolean): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: heights ? withHeights(sheet, rowsOf(sheet)) : rowsOf(sheet),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges,
    protected: sheet.protection !== null,
  };
}

function withHeights(sheet: SheetModel, rows: readonly SheetRow[]): SheetRow[] {
  const { rowHeights } = sheet.reading().properties;
  return rows.map((row) => {
    const height = rowHeights.get(row.index);
    return height === undefined ? row : { ...row, height };
  });
}

/** The rows that hold something. The extent is never walked: one cell in the last corner would make it without end. */
function rowsOf(sheet: SheetModel): SheetRow[] {
  const reading = sheet.reading();
  const held = new Map<number, number[]>();
  reading.forEachCell((row, column) => {
    const columns = held.get(row);
    if (columns) columns.push(column);
    else held.set(row, [column]);
  });
  const right = sheet.usedArea({ valuesOnly: false })?.right ?? -1;
  // Their cells have a format without being held.
  const lined = [...reading.columnFormats.keys()].filter((column) => column <= right);
  const rows = new Map<number, SheetRow>();
  for (const [index, own] of held) {
    const columns = reading.rowFormats.has(index)
      ? Array.from({ length: right + 1 }, (_, column) => column)
      : [...own, ...lined];
    const row = rowOf(sheet, index, columns);
    if (row) rows.set(index, row);
  }
  for (const index of sheet.hiddenRows) {
    rows.set(index, { ...(rows.get(index) ?? { index, values: [] }), hidden: true });
  }
  return [...rows.values()].sort((a, b) => a.index - b.index);
}

/** A row with something in it, or null. */
function rowOf(sheet: SheetModel, index: number, columns: readonly number[]): SheetRow | null {
  const values: (CellValue | undefined)[] = [];
  const formulas: (string | undefined)[] = [];
  const formats: (string | undefined)[] = [];
  for (const column of columns) {
    const value = sheet.value(index, column);
    const formula = sheet.formula(index, column);
    const format = sheet.numberFormat(index, column);
    if (value !== null) values[column] = value;
    if (formula !== undefined) formulas[column] = formula;
    if (format !== GENERAL) formats[column] = format;
  }
  if (values.length === 0 && formulas.length === 0 && formats.length === 0) return null;
  return {
    index,
    values,
    ...(formulas.length > 0 ? { formulas } : {}),
    ...(formats.length > 0 ? { formats } : {}),
  };
}
