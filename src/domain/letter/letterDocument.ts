/** A printed document as plain data: what it says and where, not how a file of it is written. */
export interface LetterDocument {
  /** Names the file among others; not printed. */
  readonly title: string;
  /** Each begins on a page of its own and numbers its pages from 1. */
  readonly sections: readonly LetterSection[];
}

/** Pages of A4 of one orientation, with the margins of administrative documents. */
export interface LetterSection {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly LetterBlock[];
}

export type LetterBlock = LetterParagraph | LetterRule | LetterTable;

export interface LetterParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly LetterRun[];
  readonly align: "left" | "center" | "right" | "justify";
  /** The first line begins further in. */
  readonly indented?: true;
  /** Room before and after it, in points. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of what follows. */
  readonly withNext?: true;
}

/** Words of one look. */
export interface LetterRun {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
}

/** A short thin line in the middle, as below the name of an agency. */
export interface LetterRule {
  readonly kind: "rule";
  /** In millimetres. */
  readonly length: number;
}

export interface LetterTable {
  readonly kind: "table";
  /** Shares of the line, one a column. */
  readonly columns: readonly number[];
  /** Whether its lines are drawn: a table without them only places things side by side. */
  readonly ruled: boolean;
  /** How many of its first rows are repeated on every page. */
  readonly headRows: number;
  readonly rows: readonly (readonly LetterCell[])[];
}

export interface LetterCell {
  readonly blocks: readonly (LetterParagraph | LetterRule)[];
  /** How many columns it takes; one where it is absent. */
  readonly span?: number;
}
