import type { AuthoredCell, AuthoredRow, AuthoredSheet, CellStyle } from "../authoredBook";
import type { HeldRow } from "../heldSheet";
import { ownStyles as styles } from "../ownSheetStyles";
import { printedList } from "./printedList";
import { typedCell } from "./typedCell";
import { WAIVER_HEADING_ROW } from "./waiverRows";

/** What the sheet for the signatory is called in a new book. */
export const WAIVER_SHEET = "Nội dung giải trình";

const WIDTHS = [5, 10, 7, 26, 13, 32, 32, 16, 12, 12];
const CENTERED_COLUMNS = new Set([0, 1, 2, 8, 9]);
const HEAD_STYLES = [styles.title, styles.line, styles.line];

/** The waivers as a printable sheet; how a row looks follows from what it holds. */
export function waiverSheet(name: string, rows: readonly HeldRow[]): AuthoredSheet {
  return printedList({
    name,
    widths: WIDTHS,
    headingRow: WAIVER_HEADING_ROW,
    rows: rows.map(dressed),
  });
}

function dressed(cells: HeldRow, row: number): AuthoredRow {
  const head = HEAD_STYLES[row];
  if (head) return { height: row === 0 ? 26 : 19, cells: whole(cells, () => head) };
  if (row === WAIVER_HEADING_ROW) return { cells: whole(cells, () => styles.heading) };
  if (typeof cells[0] === "number") return { cells: whole(cells, itemStyle) };
  return { height: 19, cells: whole(cells, (column) => (column === 1 ? styles.note : SIGNED)) };
}

/** Names below which people sign run over their columns. */
const SIGNED: CellStyle = { ...styles.note, italic: false };

function itemStyle(column: number): CellStyle {
  return CENTERED_COLUMNS.has(column) ? styles.centered : styles.text;
}

function whole(cells: HeldRow, styleOf: (column: number) => CellStyle): AuthoredCell[] {
  return WIDTHS.map((_, column) => ({
    value: typedCell(cells[column]),
    style: styleOf(column),
  }));
}
