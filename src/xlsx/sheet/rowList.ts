import { cellAddress, type CellValue } from "../../domain/sheet";
import type { CellStyles } from "../parts/styles";
import type { RemarkCode, RemarkList } from "../remarks";
import type { ScannedRow } from "../scannedWorkbook";
import type { ReadValue } from "./cellValue";
import { RowStyles, type FormatRow, type UnlockedRow } from "./rowStyles";
import type { CellSpan, RowTag } from "./sheetSink";

/** Room is made at once for as many columns as the row before has, but never for more than this. */
const MOST_ROOM = 64;

/** A row while it is being filled; arrays appear with their first entry. */
export interface OpenRow {
  index: number;
  values: (CellValue | undefined)[];
  formulas?: (string | undefined)[];
  formats?: FormatRow;
  unlocked?: UnlockedRow;
  /** Whether its cells to come may be typed into on a protected sheet. */
  allUnlocked?: boolean;
  lexical?: (string | undefined)[];
  hidden?: boolean;
}

/** What a list of rows needs to know of its sheet. */
export interface RowListOptions {
  readonly sheet: string;
  readonly styles: CellStyles;
  /** Where what is odd goes. */
  readonly remarks: RemarkList;
}

/** The rows of a sheet in the order of its bytes, which need not be that of their numbers. */
export class RowList {
  /** Of the open row while nothing stands in it from an earlier row of its number. */
  readonly styles: RowStyles;
  private readonly rows: OpenRow[] = [];
  private row: OpenRow = { index: -1, values: [] };
  private isFresh = false;
  private highest = -1;
  private room = 0;
  private byIndex: Map<number, OpenRow> | null = null;

  constructor(private readonly options: RowListOptions) {
    this.styles = new RowStyles(options.styles);
  }

  /** Opens a row; what comes next belongs to it. */
  open({ index, hidden, style }: RowTag): void {
    this.keep();
    const known = index <= this.highest ? this.earlier(index) : undefined;
    this.isFresh = known === undefined;
    this.row = known ?? { index, values: new Array<CellValue | undefined>(this.room) };
    if (hidden) this.row.hidden = true;
    if (this.options.styles.unlocked.has(style)) {
      this.row.allUnlocked = true;
      this.styles.tellLocked();
    }
    this.highest = Math.max(this.highest, index);
  }

  /** The open row, unless an earlier row of its number left something in it. */
  fresh(): OpenRow | null {
    return this.isFresh ? this.row : null;
  }

  /** Puts a cell into the open row and gives that row. */
  put(cell: CellSpan, read: ReadValue): OpenRow {
    const { row } = this;
    const { column, style } = cell;
    forget(row, column);
    if (read.value !== null) row.values[column] = read.value;
    if (this.isFresh) this.styles.add(column, style);
    else this.addStyle(column, style);
    if (read.lexical !== undefined) (row.lexical ??= [])[column] = read.lexical;
    if (read.remark) this.remarkOn(read.remark, column);
    if (cell.addressRow !== cell.row) this.remarkOn("row-number-conflict", column);
    return row;
  }

  /** The rows that hold something or are hidden, ascending. */
  finish(): readonly ScannedRow[] {
    this.keep();
    return this.byIndex ? this.rows.sort((a, b) => a.index - b.index) : this.rows;
  }

  /** From the first row out of order on, each row is looked up: it may have been there before. */
  private earlier(index: number): OpenRow | undefined {
    this.byIndex ??= new Map(this.rows.map((known) => [known.index, known]));
    const known = this.byIndex.get(index);
    if (!known) return undefined;
    const { sheet, remarks } = this.options;
    remarks.add("rows-repeated", { sheet, cell: cellAddress(index, 0) });
    // Other rows may share them.
    if (known.formats) known.formats = known.formats.slice();
    if (known.unlocked) known.unlocked = known.unlocked.slice();
    return known;
  }

  private addStyle(column: number, style: number): void {
    const { formats, unlocked } = this.options.styles;
    const format = formats[style];
    if (format !== undefined) (this.row.formats ??= [])[column] = format;
    if (unlocked.size > 0) (this.row.unlocked ??= [])[column] = unlocked.has(style);
  }

  private remarkOn(code: RemarkCode, column: number): void {
    const { sheet, remarks } = this.options;
    remarks.add(code, { sheet, cell: cellAddress(this.row.index, column) });
  }

  private keep(): void {
    const { row, rows } = this;
    if (this.isFresh) this.close(row);
    this.isFresh = false;
    if (rows[rows.length - 1] === row || row.index < 0 || !holdsSomething(row)) return;
    if (this.byIndex?.has(row.index)) return;
    rows.push(row);
    this.byIndex?.set(row.index, row);
  }

  private close(row: OpenRow): void {
    const { values } = row;
    let width = values.length;
    while (width > 0 && values[width - 1] === undefined) width--;
    values.length = width;
    this.room = Math.min(width, MOST_ROOM);
    const { formats, unlocked } = this.styles.take();
    if (formats) row.formats = formats;
    if (unlocked) row.unlocked = unlocked;
  }
}

/** A cell written twice: nothing of the first stays. */
function forget(row: OpenRow, column: number): void {
  for (const cells of [row.values, row.formulas, row.formats, row.unlocked, row.lexical]) {
    if (cells && column in cells) cells[column] = undefined;
  }
}

function holdsSomething(row: OpenRow): boolean {
  return (
    row.values.length > 0 ||
    row.formulas !== undefined ||
    row.formats !== undefined ||
    row.unlocked !== undefined ||
    row.allUnlocked === true ||
    row.hidden === true
  );
}
