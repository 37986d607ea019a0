import type { PageSetup } from "../../domain/authoredBook";
import type { Area, CellValue, Visibility } from "../../domain/sheet";
import type { LookPatch } from "./look";
import type { ConditionalFormat, Validation } from "./rules";

/** What differs between a file and the workbook to be saved; whatever is not named stays as the file has it. */
export interface PackageChanges {
  /** The file's name, for messages. */
  readonly book: string;
  /** Changed sheets that the file has. */
  readonly sheets: readonly SheetOfFile[];
  readonly added: readonly NewSheet[];
  /** Parts of sheets to take away. */
  readonly deleted: readonly string[];
  /** The names of all worksheets as they shall stand; left out where new ones just come last. */
  readonly order?: readonly string[];
  readonly names: readonly NameChange[];
  /** Whether the results of formulas that the file keeps may be out of date. */
  readonly recalculate: boolean;
}

/** A sheet of the file by its part, e.g. `xl/worksheets/sheet1.xml`. */
export interface SheetOfFile extends SheetChanges {
  readonly part: string;
  /** What users call it now, for messages. */
  readonly title: string;
  /** Another name than the file gives it. */
  readonly name?: string;
  readonly visibility?: Visibility;
}

/** A sheet that the file has not. */
export interface NewSheet extends SheetChanges {
  readonly name: string;
  readonly visibility: Visibility;
}

/** What differs on one sheet. */
export interface SheetChanges {
  /** Its cells, row looks and column looks were cleared: `cells` are all that it has. */
  readonly cleared?: boolean;
  /** Rows or columns were opened or taken away. */
  readonly linesMoved?: boolean;
  /** It is hidden from now on. */
  readonly hidden?: boolean;
  /** Row by row, in each by column. */
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowChange[];
  /** All rows that the sheet is to have, where they are more than memory holds: `cells` and `rows` are empty then. */
  readonly body?: SheetBody;
  readonly columns: readonly ColumnChange[];
  /** All merges as they shall be. */
  readonly merges?: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** `#RRGGBB`, or empty for none. */
  readonly tabColor?: string;
  /** Null takes the protection away. */
  readonly protection?: ProtectionOptions | null;
  readonly page?: Partial<Pick<PageSetup, "orientation" | "fitToWidth">>;
  /** Added; in their cells they take the place of what the file has. */
  readonly validations?: readonly Validation[];
  /** Added before those of the file; the first wins. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** Rules of the file to take away, each by its place among the sheet's. */
  readonly conditionalFormatsGone?: readonly number[];
}

/** The rows of a sheet, made one after the other while the file is written. */
export interface SheetBody {
  /** Whether some of them fold away. */
  readonly grouped: boolean;
  /** From the top; each call begins anew. */
  readonly rows: () => Iterable<BodyRow>;
}

/** One row of a sheet that is written whole. */
export interface BodyRow {
  /** In points. */
  readonly height: number;
  readonly grouped: boolean;
  /** From the first column. */
  readonly cells: readonly BodyCell[];
}

export interface BodyCell {
  readonly value: CellValue;
  /** With its `=`; `value` is its result. */
  readonly formula?: string;
  /** Cells that look the same share one. */
  readonly look?: LookPatch;
}

/** One cell; zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Absent where only the look changed. */
  readonly content?: ContentChange;
  /** Relative to the look that the cell has in the file. */
  readonly look?: LookPatch;
}

/** What becomes of a cell's content. */
export type ContentChange =
  /** A value; a formula there goes. */
  | { readonly kind: "value"; readonly value: CellValue }
  /** Another formula, with its `=`, and its result. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: CellValue }
  /** The formula that the file has, with another result. */
  | { readonly kind: "result"; readonly value: CellValue };

/** One row; zero-based. */
export interface RowChange {
  readonly row: number;
  readonly hidden?: boolean;
  /** In points; null for as high as the text needs. */
  readonly height?: number | null;
  /** How deep it is grouped; 0 for not at all. */
  readonly level?: number;
  /** Of cells to come. */
  readonly look?: LookPatch;
}

/** One column; zero-based. */
export interface ColumnChange {
  readonly column: number;
  readonly hidden?: boolean;
  /** In characters of the default font; null for the default width. */
  readonly width?: number | null;
  readonly level?: number;
  /** Of cells to come. */
  readonly look?: LookPatch;
}

/** What a protected sheet still allows, in the words of Excel's API. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** A defined name that comes, goes or changes; found by name without regard to case, within its scope. */
export interface NameChange {
  readonly name: string;
  /** The sheet it belongs to, by the name that it shall have; null for the whole workbook. */
  readonly sheet: string | null;
  /** Without `=`; null takes the name away. */
  readonly refersTo: string | null;
  readonly hidden?: boolean;
}
