import type { AuthoredCell, AuthoredRow, AuthoredSheet, CellStyle } from "../authoredBook";
import { ownStyles as styles } from "../ownSheetStyles";
import { printedList } from "./printedList";
import { HEADING_ROW, type ReportRow } from "./reportRows";
import { severityWords } from "./reportWords";
import { typedCell } from "./typedCell";

/** What the report's sheet is called in a new book. */
export const REPORT_SHEET = "Kết quả kiểm tra";

const WIDTHS = [5, 10, 7, 26, 13, 36, 24, 28, 9];

const HEAD_STYLES = [styles.title, styles.line, styles.line, styles.line, styles.outcome];
const CENTERED_COLUMNS = new Set([0, 1, 2, 8]);

/**
 * The report as a printable sheet. How a row looks follows from what it holds, so that a report that is put back looks
 * as it did.
 */
export function reportSheet(name: string, rows: readonly ReportRow[]): AuthoredSheet {
  return printedList({ name, widths: WIDTHS, headingRow: HEADING_ROW, rows: rows.map(dressed) });
}

function dressed(cells: ReportRow, row: number): AuthoredRow {
  const head = HEAD_STYLES[row];
  if (head) return { height: row === 0 ? 26 : 19, cells: whole(cells, head) };
  if (row === HEADING_ROW) return { cells: whole(cells, styles.heading) };
  const [first, second] = cells;
  if (typeof first === "number") {
    return { cells: WIDTHS.map((_, column) => cell(cells[column], itemStyle(column, second))) };
  }
  const isNote = first === null || first === undefined;
  return { height: 19, cells: whole(cells, isNote ? styles.note : styles.section) };
}

function whole(cells: ReportRow, style: CellStyle): AuthoredCell[] {
  return WIDTHS.map((_, column) => cell(cells[column], style));
}

function itemStyle(column: number, severity: ReportRow[number] | undefined): CellStyle {
  if (column === 1 && isWord(severity, "error")) return styles.error;
  if (column === 1 && isWord(severity, "warning")) return styles.warning;
  return CENTERED_COLUMNS.has(column) ? styles.centered : styles.text;
}

function isWord(value: unknown, severity: keyof typeof severityWords): boolean {
  const { vi, en } = severityWords[severity];
  return value === vi || value === en;
}

function cell(value: ReportRow[number] | undefined, style: CellStyle): AuthoredCell {
  return { value: typedCell(value), style };
}
