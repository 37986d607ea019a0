import type { AuthoredRow, AuthoredSheet, CellStyle } from "../../authoredBook";
import type { HeldRow } from "../../heldSheet";
import { ownStyles as styles } from "../../ownSheetStyles";
import { decimalsOf } from "../../rules/precision";
import { typedCell } from "../../report/typedCell";
import type { Typed } from "../../sheet";
import { COLUMN, HEADING_ROW, isSummary } from "./allocationColumns";
import type { AllocationRow } from "./allocationRows";

/** In characters; together one page of A4 landscape at about the printed size, the key beyond it. */
const BEFORE_YEARS = [5, 32, 11, 24, 11, 11, 9];
const YEAR_WIDTH = 10;
const AFTER_YEARS = [34, 18];

const HEAD_STYLES = [styles.title, styles.line, styles.line];
const WORDS = new Set<number>([COLUMN.name, COLUMN.locality]);

/** The sheet as printed: A4 landscape, one page wide, headings repeated; how a row looks follows from what it holds. */
export function allocationSheet(name: string, rows: readonly AllocationRow[]): AuthoredSheet {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const years = Math.max(0, columns - BEFORE_YEARS.length - AFTER_YEARS.length);
  const widths = [
    ...BEFORE_YEARS,
    ...Array.from({ length: years }, () => YEAR_WIDTH),
    ...AFTER_YEARS,
  ];
  return {
    name,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row, index) => dressed(row, index, widths.length)),
    merges: [],
    validations: [],
    freeze: { rows: HEADING_ROW + 1, columns: COLUMN.locality + 1 },
    page: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 2 },
    },
    protected: false,
  };
}

/** The sheet from what a book holds of it, for its look. */
export function heldAllocationSheet(name: string, rows: readonly HeldRow[]): AuthoredSheet {
  return allocationSheet(
    name,
    rows.map((row) => row.map(typedCell))
  );
}

function dressed(row: AllocationRow, index: number, width: number): AuthoredRow {
  const cells = (style: (column: number) => CellStyle) =>
    Array.from({ length: width }, (_, column) => ({
      value: row[column] ?? ({ kind: "blank" } as const),
      style: style(column),
    }));
  const head = HEAD_STYLES[index];
  if (head) return { height: index === 0 ? 26 : 19, cells: cells(() => head).slice(0, -1) };
  if (index === HEADING_ROW) return { cells: cells(() => styles.heading) };
  const label = row[COLUMN.locality];
  const bold = label?.kind === "text" && isSummary(label.value);
  return { cells: cells((column) => styleOf(column, width, { bold, value: row[column] })) };
}

function styleOf(
  column: number,
  width: number,
  { bold, value }: { readonly bold: boolean; readonly value: Typed | undefined }
): CellStyle {
  if (column === width - 1) return KEY;
  const isTail = column >= width - AFTER_YEARS.length;
  if (isTail || column < COLUMN.locality) {
    return isTail || WORDS.has(column) ? styles.text : styles.centered;
  }
  if (column === COLUMN.locality) return bold ? BOLD_TEXT : styles.text;
  return (bold ? BOLD_FIGURES : FIGURES)[decimalsIn(value)]!;
}

/** For machines: no row grows for it. */
const KEY: CellStyle = { ...styles.text, wrap: false };
const MOST_DECIMALS = 4;
const BOLD_TEXT: CellStyle = { ...styles.text, bold: true };
const FIGURES = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals): CellStyle => ({
  ...styles.centered,
  numberFormat: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
}));
const BOLD_FIGURES = FIGURES.map((style): CellStyle => ({ ...style, bold: true }));

/** As many as the number has: whole ones stay whole. */
function decimalsIn(value: Typed | undefined): number {
  const shown = value?.kind === "formula" ? value.cached : value?.kind === "number" && value.value;
  return typeof shown === "number" ? Math.min(MOST_DECIMALS, decimalsOf(shown)) : 0;
}
