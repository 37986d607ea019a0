import type { CellStyle } from "../../authoredBook";
import { ownStyles as styles } from "../../ownSheetStyles";
import type { Typed } from "../../sheet";
import { type SheetLine, type SheetLook, said, says } from "./laidOut";
import { columnWords, lineWords, words } from "./sheetWords";

/** What the sheet is called in a new book. */
export const CONSOLIDATED_TASKS_SHEET = "Tổng hợp nhiệm vụ";

const WIDTHS = [5, 8, 40, 20, 22, 13, 12, 16, 11, 12, 12, 14, 30];

const HEAD = [styles.title, styles.line];
const SENT = { ...styles.text, indent: 1 } as const;
const TASK = { ...styles.text, bold: true } as const;

/** How the sheet looks in print. */
export const taskLook: SheetLook = {
  widths: () => WIDTHS,
  isHeading,
  frozenColumns: 3,
  look(line, index) {
    const head = HEAD[index];
    if (head) return { style: () => head, height: index === 0 ? 26 : 19 };
    if (isHeading(line)) return { style: () => styles.heading };
    if (said(line[1]) === null) return { style: () => styles.section, height: 19 };
    const sent = says(line[1], lineWords.agency);
    return { style: (column, value) => styleAt(column, value, sent) };
  },
};

function styleAt(column: number, value: Typed, sent: boolean): CellStyle {
  if (column < 2) return styles.centered;
  if (column === 2) return sent ? SENT : TASK;
  return says(value, words.conflict) ? styles.error : styles.text;
}

function isHeading([first]: SheetLine): boolean {
  return says(first, columnWords.place);
}
