import type { CellStyle } from "../../authoredBook";
import { ownStyles as styles } from "../../ownSheetStyles";
import { type SheetLine, type SheetLook, said, says } from "./laidOut";
import { columnWords } from "./sheetWords";

/** What the sheet is called in a new book. */
export const ROSTER_SHEET = "Tình hình gửi báo cáo";

/** In characters; together one page of A4 landscape at about the printed size. */
const WIDTHS = [5, 28, 14, 11, 9, 11, 30, 9, 13, 20, 26, 24];

const HEAD = [styles.title, styles.line, styles.line];
const DATES = new Set([3, 5]);
const CENTERED = new Set([0, 2, 4, 7, 8]);

/** How the sheet looks in print. */
export const rosterLook: SheetLook = {
  widths: () => WIDTHS,
  isHeading,
  frozenColumns: 0,
  look(line, index) {
    const head = HEAD[index];
    if (head) return { style: () => head, height: index === 0 ? 26 : 19 };
    if (isHeading(line)) return { style: () => styles.heading };
    if (said(line[0]) !== null) return { style: () => styles.section, height: 19 };
    return { style: styleAt };
  },
};

function styleAt(column: number): CellStyle {
  if (DATES.has(column)) return styles.date;
  return CENTERED.has(column) ? styles.centered : styles.text;
}

function isHeading([first]: SheetLine): boolean {
  return says(first, columnWords.place);
}
