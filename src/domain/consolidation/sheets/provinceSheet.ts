import type { CellStyle } from "../../authoredBook";
import { ownStyles as styles } from "../../ownSheetStyles";
import type { Typed } from "../../sheet";
import { type LineLook, type SheetLine, type SheetLook, said, says } from "./laidOut";
import { LEADING } from "./provinceRows";
import { columnWords, lineWords, words } from "./sheetWords";

/** What the sheet is called in a new book. */
export const PROVINCE_SHEET = "Tổng hợp";

const WIDTHS = { leading: [5, 8, 34, 12], figure: 9, state: 38 };

const HEAD = [styles.title, styles.line];

const GROUPED = { ...styles.text, indent: 1 } as const;
const PLACE = { ...styles.centered, bold: true } as const;
const PROVINCE = { ...styles.text, bold: true } as const;
const PROVINCE_WORDS = { ...styles.centered, bold: true } as const;
const TOTAL = { ...styles.text, italic: true } as const;

/** How the figures of a line look: words like small numbers, so that lines that look the same are laid out together. */
interface FigureLook {
  readonly small: CellStyle;
  readonly whole: CellStyle;
  readonly decimal: CellStyle;
}

function figureLook(of: CellStyle): FigureLook {
  const small = { ...of, horizontal: "right" } as const;
  return {
    small,
    whole: { ...small, numberFormat: "#,##0" },
    decimal: { ...small, numberFormat: "#,##0.0##" },
  };
}

const AGENCY_FIGURE = figureLook(styles.text);
const PROVINCE_FIGURE = figureLook(PROVINCE);
const TOTAL_FIGURE = figureLook(TOTAL);

/** How the sheet looks in print; what was sent folds away below each indicator. */
export const provinceLook: SheetLook = {
  widths: widthsOf,
  isHeading,
  frozenColumns: LEADING - 1,
  folds: true,
  look(line, index, heading): LineLook {
    const head = HEAD[index];
    if (head) return { style: () => head, height: index === 0 ? 26 : 19 };
    if (isHeading(line)) return { style: () => styles.heading };
    if (said(line[1]) === null) return { style: () => styles.section, height: 19 };
    const last = (heading ?? line).length - 1;
    const style = styleOf(line);
    return {
      style: (column, value) => style(column, value, column === last),
      ...(isGrouped(line) && { grouped: true }),
    };
  },
};

function widthsOf(lines: readonly SheetLine[]): readonly number[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const { leading, figure, state } = WIDTHS;
  return [...leading, ...Array<number>(Math.max(0, width - LEADING - 1)).fill(figure), state];
}

type Style = (column: number, value: Typed, last: boolean) => CellStyle;

function styleOf(line: SheetLine): Style {
  const is = (kind: keyof typeof lineWords): boolean => says(line[1], lineWords[kind]);
  if (is("province") || is("proposed")) return provinceStyle;
  return is("total") || is("difference") ? totalStyle : agencyStyle;
}

function provinceStyle(column: number, value: Typed, last: boolean): CellStyle {
  if (column === 0) return PLACE;
  if (says(value, words.conflict)) return styles.error;
  if (last) return styles.text;
  if (column < LEADING) return column === 2 ? PROVINCE : PROVINCE_WORDS;
  return figureStyle(PROVINCE_FIGURE, value);
}

function totalStyle(column: number, value: Typed, last: boolean): CellStyle {
  return column < LEADING || last ? TOTAL : figureStyle(TOTAL_FIGURE, value);
}

function agencyStyle(column: number, value: Typed, last: boolean): CellStyle {
  if (column === 2) return GROUPED;
  if (column < LEADING || last) return styles.text;
  return figureStyle(AGENCY_FIGURE, value);
}

/** Thousands are set apart; a format for both would leave a comma behind whole numbers. */
function figureStyle({ small, whole, decimal }: FigureLook, value: Typed): CellStyle {
  const number = value.kind === "formula" ? value.cached : value.kind === "number" && value.value;
  if (typeof number !== "number" || Math.abs(number) < 1000) return small;
  return Number.isInteger(number) ? whole : decimal;
}

function isGrouped([, kind]: SheetLine): boolean {
  return says(kind, lineWords.agency) || says(kind, lineWords.master);
}

function isHeading([first]: SheetLine): boolean {
  return says(first, columnWords.place);
}
