/** A line on one side of a cell. Colours are `#RRGGBB`, as Excel's API writes them. */
export interface BorderLine {
  readonly style:
    "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export type HorizontalAlignment =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";

export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** How a cell looks, in the words of Excel's API. */
export interface CellFormat {
  /** The code as Excel stores it (en-US), e.g. `General`, `#,##0.00`. */
  readonly numberFormat: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Whether a protected sheet refuses typing here. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Whether the text was entered behind an apostrophe. */
  readonly quotePrefix: boolean;
}

/** The number format code of a cell that has none. */
export const GENERAL = "General";

/** What a cell looks like in a new workbook. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: GENERAL,
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};
