import type { CellStyle } from "../../authoredBook";
import { ownStyles as styles } from "../../ownSheetStyles";
import { type SheetLine, type SheetLook, says } from "./laidOut";
import { columnWords, words } from "./sheetWords";

/** What the sheet is called in a new book. */
export const FILE_SHEET = "Đối soát";

/** In characters; together one page of A4 landscape at about the printed size. */
const WIDTHS = [5, 28, 9, 9, 10, 9, 34, 9, 14, 24, 30, 30];

const HEAD = [styles.title, styles.line, styles.outcome];
const COUNTS = new Set([2, 3, 4, 5]);
const CENTERED = new Set([0, 7, 8]);

/** How the sheet looks in print. */
export const fileLook: SheetLook = {
  widths: () => WIDTHS,
  isHeading,
  frozenColumns: 0,
  look(line, index) {
    const head = HEAD[index];
    if (head) return { style: () => head, height: index === 0 ? 26 : 19 };
    if (isHeading(line)) return { style: () => styles.heading };
    if (says(line[1], words.total)) return { style: () => styles.total };
    return { style: styleAt };
  },
};

function styleAt(column: number): CellStyle {
  if (COUNTS.has(column)) return styles.count;
  return CENTERED.has(column) ? styles.centered : styles.text;
}

function isHeading([first]: SheetLine): boolean {
  return says(first, columnWords.place);
}
