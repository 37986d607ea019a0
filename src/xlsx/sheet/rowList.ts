import { cellAddress, type CellValue } from "../../domain/sheet";
import type { RemarkCode, RemarkList } from "../remarks";
import type { ScannedRow } from "../scannedWorkbook";
import type { ReadValue } from "./cellValue";
import type { CellSpan } from "./sheetSink";

/** A row while it is being filled; arrays appear with their first entry. */
export interface OpenRow {
  index: number;
  values: (CellValue | undefined)[];
  formulas?: (string | undefined)[];
  formats?: (string | undefined)[];
  lexical?: (string | undefined)[];
  hidden?: boolean;
}

/** The rows of a sheet in the order of its bytes, which need not be that of their numbers. */
export interface RowList {
  open(index: number, hidden: boolean): void;
  /** Puts a cell into the open row and gives that row. */
  put(cell: CellSpan, read: ReadValue, format: string | undefined): OpenRow;
  /** The rows that hold something or are hidden, ascending. */
  finish(): readonly ScannedRow[];
}

/** An empty list for a sheet; what is odd goes to the remarks. */
export function rowList(sheet: string, remarks: RemarkList): RowList {
  const rows: OpenRow[] = [];
  let row: OpenRow = { index: -1, values: [] };
  let highest = -1;
  let byIndex: Map<number, OpenRow> | null = null;

  /** From the first row out of order on, each row is looked up: it may have been there before. */
  function earlier(index: number): OpenRow | undefined {
    byIndex ??= new Map(rows.map((known) => [known.index, known]));
    const known = byIndex.get(index);
    if (known) remarks.add("rows-repeated", { sheet, cell: cellAddress(index, 0) });
    return known;
  }

  function remarkOn(code: RemarkCode, column: number): void {
    remarks.add(code, { sheet, cell: cellAddress(row.index, column) });
  }

  function keep(): void {
    if (rows[rows.length - 1] === row || row.index < 0 || !holdsSomething(row)) return;
    if (byIndex?.has(row.index)) return;
    rows.push(row);
    byIndex?.set(row.index, row);
  }

  return {
    open(index, hidden) {
      keep();
      row = (index <= highest ? earlier(index) : undefined) ?? { index, values: [] };
      if (hidden) row.hidden = true;
      highest = Math.max(highest, index);
    },
    put(cell, read, format) {
      const { column } = cell;
      if (column < row.values.length) forget(row, column);
      if (read.value !== null) row.values[column] = read.value;
      if (format !== undefined) (row.formats ??= [])[column] = format;
      if (read.lexical !== undefined) (row.lexical ??= [])[column] = read.lexical;
      if (read.remark) remarkOn(read.remark, column);
      if (cell.addressRow !== cell.row) remarkOn("row-number-conflict", column);
      return row;
    },
    finish() {
      keep();
      return byIndex ? rows.sort((a, b) => a.index - b.index) : rows;
    },
  };
}

/** A cell written twice: nothing of the first stays. */
function forget(row: OpenRow, column: number): void {
  for (const cells of [row.values, row.formulas, row.formats, row.lexical]) {
    if (cells && column in cells) cells[column] = undefined;
  }
}

function holdsSomething(row: OpenRow): boolean {
  return (
    row.values.length > 0 ||
    row.formulas !== undefined ||
    row.formats !== undefined ||
    row.hidden === true
  );
}
