import type { ProtectionOptions } from "./save/changes";
import type { Area, DefinedName, SheetRow, SheetSnapshot, Snapshot } from "../domain/sheet";
import type { Remark } from "./remarks";

/** A row with what only the file itself can tell. */
export interface ScannedRow extends SheetRow {
  /** By column: a number as the file writes it, where that differs from `String(value)`. */
  readonly lexical?: readonly (string | undefined)[];
  /** By column, whether a cell may be typed into where the sheet is protected; absent where all cells are locked. */
  readonly unlocked?: readonly (boolean | undefined)[];
  /** The same of its cells that are not there. */
  readonly allUnlocked?: boolean;
}

/** Columns of one width; zero-based, both ends included. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null where the file gives none. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Cells that are not there may be typed into where the sheet is protected. */
  readonly unlocked?: true;
}

/** A conditional format of ours: all others stay in their file unread. */
export interface ScannedMark {
  readonly areas: readonly Area[];
  /** With its `=`. */
  readonly formula: string;
  /** Which of the sheet's rules it is, in the order of the file. */
  readonly place: number;
}

/** A sheet as the scanner read it: nothing is unknown. */
export interface ScannedSheet extends SheetSnapshot {
  readonly rows: readonly ScannedRow[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly protected: boolean;
  /** What it still allows where it is protected. */
  readonly protection?: ProtectionOptions;
  readonly columns: readonly ColumnRun[];
  /** How many rows and columns stay in sight; zero for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly marks: readonly ScannedMark[];
  /** Where array formulas fill; the formula stands in the first cell. */
  readonly arrayFormulas: readonly Area[];
  /** What the file claims as its extent, e.g. `A1:P60`; often wrong. */
  readonly dimension: string | null;
  /** The part in the package, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** A defined name, hidden ones too. */
export interface ScannedName extends DefinedName {
  readonly hidden?: true;
}

/** A whole workbook as the scanner read it. Formulas keep their file spelling, e.g. `_xlfn.XLOOKUP`. */
export interface ScannedWorkbook extends Snapshot {
  readonly sheets: readonly ScannedSheet[];
  readonly names: readonly ScannedName[];
  readonly date1904: boolean;
  readonly remarks: readonly Remark[];
}
