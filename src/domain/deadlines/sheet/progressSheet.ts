import type { AuthoredRow, AuthoredSheet, CellStyle } from "../../authoredBook";
import type { HeldRow } from "../../heldSheet";
import { ownStyles as styles } from "../../ownSheetStyles";
import type { Typed } from "../../sheet";
import { blank, number, text } from "./cells";
import type { ProgressRow } from "./progressRows";
import { stateWords } from "../stateWords";
import { listHeadings } from "./sheetWords";

/** What the sheet is called in a new book. */
export const PROGRESS_SHEET = "Tiến độ";

/** In characters; together one page of A4 landscape at about the printed size. */
const WIDTHS = [5, 36, 20, 11, 13, 13, 12, 9, 20, 12, 14, 18];

const HEAD_STYLES = [styles.title, styles.line, styles.line, styles.outcome];
const DATE_COLUMNS = new Set([6, 9]);
const TEXT_COLUMNS = new Set([1, 2, 11]);
const STATE_COLUMN = 8;

/**
 * The sheet as printed: A4 landscape, one page wide, the list's headings repeated. How a row looks follows from what
 * it holds, so that a sheet that is put back looks as it did.
 */
export function progressSheet(name: string, rows: readonly ProgressRow[]): AuthoredSheet {
  const listHead = rows.map(isHeading).lastIndexOf(true);
  return {
    name,
    visibility: "visible",
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.map(dressed),
    merges: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      orientation: "landscape",
      fitToWidth: true,
      ...(listHead >= 0 && { repeatRows: { first: listHead, last: listHead } }),
    },
    protected: false,
  };
}

/** The sheet from what a book holds of it, for its look. */
export function heldProgressSheet(name: string, rows: readonly HeldRow[]): AuthoredSheet {
  const typed = (value: HeldRow[number]): Typed =>
    typeof value === "number" ? number(value) : text(value ?? "");
  return progressSheet(
    name,
    rows.map((row) => row.map(typed))
  );
}

function dressed(row: ProgressRow, index: number): AuthoredRow {
  const head = HEAD_STYLES[index];
  if (head) return { height: index === 0 ? 26 : 19, cells: whole(row, head) };
  if (isHeading(row)) return { cells: styled(filled(row), () => styles.heading) };
  const [first, second, third] = row;
  if (isNumber(third)) {
    const total = !isNumber(first);
    return { cells: styled(filled(row), (column) => countStyle(column, total)) };
  }
  if (isNumber(first)) {
    const cells = WIDTHS.map((_, column) => row[column] ?? blank);
    return { cells: styled(cells, (column) => itemStyle(column, row)) };
  }
  const isNote = first?.kind !== "text" && second?.kind === "text";
  return { height: 19, cells: whole(row, isNote ? styles.note : styles.section) };
}

function whole(row: ProgressRow, style: CellStyle) {
  return styled(
    WIDTHS.map((_, column) => row[column] ?? blank),
    () => style
  );
}

function styled(row: ProgressRow, style: (column: number) => CellStyle) {
  return WIDTHS.map((_, column) => {
    const value = row[column];
    return value && { value, style: style(column) };
  });
}

/** A summary is as wide as it says something. */
function filled(row: ProgressRow): ProgressRow {
  return row.slice(0, row.map(({ kind }) => kind !== "blank").lastIndexOf(true) + 1);
}

function countStyle(column: number, total: boolean): CellStyle {
  if (total) return styles.total;
  return column === 1 ? styles.text : styles.count;
}

function itemStyle(column: number, row: ProgressRow): CellStyle {
  if (column === STATE_COLUMN) return stateStyle(row[column]);
  if (DATE_COLUMNS.has(column)) return styles.date;
  return TEXT_COLUMNS.has(column) ? styles.text : styles.centered;
}

function stateStyle(cell: Typed | undefined): CellStyle {
  const says = (state: keyof typeof stateWords) =>
    cell?.kind === "text" && Object.values(stateWords[state]).includes(cell.value);
  if (says("overdue") || says("past-no-result")) return styles.error;
  return says("due-soon") ? styles.warning : styles.centered;
}

function isHeading([first]: ProgressRow): boolean {
  return first?.kind === "text" && Object.values(listHeadings[0]!).includes(first.value);
}

/** Formulas of the sheet give numbers. */
function isNumber(cell: Typed | undefined): boolean {
  return cell?.kind === "number" || cell?.kind === "formula";
}
