/** A line on one side of a cell, in the words of Excel's API. Colours are `#RRGGBB`. */
export interface LookLine {
  readonly style:
    "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export type LookSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** What changes in how a cell looks; whatever is absent stays as the file has it. */
export interface LookPatch {
  /** The code as Excel stores it (en-US). */
  readonly numberFormat?: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill?: string | null;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  /** By side; null takes a line away. */
  readonly borders?: Readonly<Partial<Record<LookSide, LookLine | null>>>;
  readonly horizontal?:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Whether the text was entered behind an apostrophe. */
  readonly quotePrefix?: boolean;
}
