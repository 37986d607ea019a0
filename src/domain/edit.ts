import type { AuthoredSheet, CellStyle, PageSetup } from "./authoredBook";
import type { MarkLine } from "./marks/markLine";
import type { Area, CellValue, DefinedName, Typed, Visibility } from "./sheet";

/** One change to a workbook; a closed union, so that every port carries out every kind. It grows with the jobs that write. */
export type Edit = UserEdit | LayoutEdit | MarksEdit;

/** What we may do to a user's own cells: every bit of it can be read back, checked and undone. */
export type UserEdit = CellsEdit | NumberFormatsEdit | NameEdit;

export function isUserEdit(edit: Edit): edit is UserEdit {
  return edit.kind === "cells" || edit.kind === "numberFormats" || edit.kind === "name";
}

/** Cell contents, row by row; the number of rows and columns is that of the area. */
export interface CellsEdit {
  readonly kind: "cells";
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly Typed[])[];
  /** What the cells must still hold: where they changed since they were read, nothing is written. */
  readonly expect?: readonly (readonly CellValue[])[];
}

/** Number format codes, row by row, as Excel stores them (en-US). */
export interface NumberFormatsEdit {
  readonly kind: "numberFormats";
  readonly sheet: string;
  readonly area: Area;
  readonly formats: readonly (readonly string[])[];
}

export interface NameEdit {
  readonly kind: "name";
  readonly name: string;
  readonly sheet: DefinedName["sheet"];
  /** As in `DefinedName`; null removes the name. */
  readonly refersTo: string | null;
}

/**
 * Marks over the cells of any sheet, as conditional formats of ours: they take the place of all of their tag, and no other
 * format of the sheet is touched. They change nothing that a cell holds, so they are taken off, not undone.
 */
export interface MarksEdit {
  readonly kind: "conditionalFormat";
  readonly sheet: string;
  /** What the marks are known by; it stands in the formula of each. */
  readonly tag: string;
  /** None takes the marks off. */
  readonly marks: readonly Mark[];
}

/** One conditional format: a line around each cell of some areas. */
export interface Mark {
  /** What it marks, for a reader of its formula. */
  readonly name: string;
  readonly areas: readonly Area[];
  readonly line: MarkLine;
}

/** What only sheets of our own get: looks, sizes, merges, page. They are written anew, not undone bit by bit. */
export type LayoutEdit =
  | {
      readonly kind: "format";
      readonly sheet: string;
      readonly area: Area;
      /** Only what it names is changed. */
      readonly style: CellStyle;
    }
  | {
      readonly kind: "size";
      readonly sheet: string;
      /** Widths in characters, the margin included as in a file, by zero-based column. */
      readonly columns: readonly { readonly column: number; readonly width: number }[];
      /** Heights in points, of zero-based rows from first to last. */
      readonly rows?: readonly RowHeights[];
    }
  | {
      readonly kind: "merge";
      readonly sheet: string;
      readonly area: Area;
      readonly merged: boolean;
    }
  | { readonly kind: "sheet"; readonly sheet: string; readonly change: SheetChange }
  /** How many rows and columns stay in sight; zero for none. */
  | ({ readonly kind: "freeze"; readonly sheet: string } & AuthoredSheet["freeze"])
  | RowGroupsEdit
  | { readonly kind: "page"; readonly sheet: string; readonly page: PageSetup };

/** How rows are grouped to fold away; zero-based, both ends included. Where a port can't, they stay in sight. */
export interface RowGroupsEdit {
  readonly kind: "rowGroups";
  readonly sheet: string;
  readonly groups: readonly { readonly first: number; readonly last: number }[];
  /** Rows from the first to this one that no group names are not grouped from now on. */
  readonly reach: number;
}

export interface RowHeights {
  readonly first: number;
  readonly last: number;
  /** Null for as high as their texts need. */
  readonly height: number | null;
}

export type SheetChange =
  /** Adds it at the end where it is not there. */
  | "ensure"
  /** Empties its cells, formats and merges; the sheet stays. */
  | "clear"
  /** Takes looks, merges and row heights away; what the cells hold stays, and so can be told from what others wrote. */
  | "clearLook"
  | { readonly visibility: Visibility };
