import type { CellStyle } from "../../authoredBook";
import { ownStyles as styles } from "../../ownSheetStyles";
import { type SheetLine, type SheetLook, says } from "./laidOut";
import { sourceHeadings } from "./sourceRows";
import { columnWords } from "./sheetWords";

/** What the sheets are called in a new book. */
export const SOURCE_SHEET = "Nguồn số liệu";
export const TASK_SOURCE_SHEET = "Nguồn nhiệm vụ";

const LEADING = [5, 32, 16, 24, 10, 11, 30, 14, 14];
const CELL = 8;

const HEAD = [styles.title, styles.line];
const CENTERED = new Set([0, 4, 7]);
const DATE_COLUMN = 5;

/** How the sheet looks in print. */
export const sourceLook: SheetLook = {
  widths: (lines) => {
    const most = lines.reduce((width, { length }) => Math.max(width, length), 0);
    return [...LEADING, ...Array<number>(Math.max(0, most - LEADING.length)).fill(CELL)];
  },
  isHeading,
  frozenColumns: 0,
  look(line, index) {
    const head = HEAD[index];
    if (head) return { style: () => head, height: index === 0 ? 26 : 19 };
    if (isHeading(line)) return { style: () => styles.heading };
    return { style: styleAt };
  },
};

function styleAt(column: number): CellStyle {
  if (column === DATE_COLUMN) return styles.date;
  return CENTERED.has(column) || column >= sourceHeadings.length ? styles.centered : styles.text;
}

function isHeading([first]: SheetLine): boolean {
  return says(first, columnWords.place);
}
