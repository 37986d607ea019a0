import type { Area, DefinedName, Typed, Visibility } from "./sheet";

/** A new workbook as plain data: what a writer turns into a file. */
export interface AuthoredBook {
  readonly sheets: readonly AuthoredSheet[];
  readonly names: readonly DefinedName[];
}

/** A sheet but for its rows. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: Visibility;
  readonly columns: readonly AuthoredColumn[];
  readonly merges: readonly Area[];
  readonly validations: readonly ListValidation[];
  /** How many rows and columns stay in sight; zero for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
  /** Locked cells refuse typing; never with a password. Rows, looks, filters and widths stay free. */
  readonly protected: boolean;
  /** A table with filter buttons in its first row: on a protected sheet nobody can add them later. */
  readonly filter?: Area;
}

export interface AuthoredSheet extends SheetFrame {
  readonly rows: readonly AuthoredRow[];
}

/** A sheet whose rows are made one after the other when they are asked for: it may have a million, and nobody holds them all. */
export interface FlowingSheet extends SheetFrame {
  /** Whether some of its rows fold away. */
  readonly grouped: boolean;
  /** From the top; each call begins anew. */
  readonly rows: () => Iterable<AuthoredRow>;
}

export interface AuthoredColumn {
  /** In characters of the default font, the margin included, as a file counts. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface AuthoredRow {
  /** In points; absent = as high as the text needs. */
  readonly height?: number;
  /** Folds away together with those like it above and below; the row after them stays as their sum. */
  readonly grouped?: true;
  /** By zero-based column; holes are blank and unstyled. */
  readonly cells: readonly (AuthoredCell | undefined)[];
}

export interface AuthoredCell {
  readonly value: Typed;
  readonly style?: CellStyle;
}

/** How a cell looks. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Absent = the font of the book. */
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** `across`: in the middle of this cell and the blank ones right of it that say so too; no merge is needed. */
  readonly horizontal?: "left" | "center" | "right" | "across";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Whether a protected sheet refuses typing here; Excel's own default is true. */
  readonly locked?: boolean;
}

/** A drop-down: the choices as text, or a range or name that holds them. Anything else may still be typed. */
export interface ListValidation {
  readonly area: Area;
  readonly choices: readonly string[] | { readonly formula: string };
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** One page wide, as many high as needed. */
  readonly fitToWidth: boolean;
  /** Zero-based rows repeated on each page, both included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly printArea?: Area;
}
