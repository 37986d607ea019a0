/** Why a row that was read is in no row of the consolidation. */
export type LeftOutReason =
  /** Nothing was filled in. */
  | "blank"
  /** The consolidating book has no such row: it is proposed. */
  | "proposed"
  /** The same row stands in the book before, with the same values. */
  | "repeated"
  /** Code and name mean two different rows. */
  | "code-and-name"
  /** As answered for a unit that can't be converted. */
  | "unit-left-out"
  | "superseded"
  | "same-file"
  | "undecided"
  | "unknown-sender"
  | "other-period";

/** What became of a row: đã tổng hợp, chưa thống nhất, or chưa đưa vào with the reason. */
export type RowFate = "merged" | "conflict" | LeftOutReason;

/** Rows read = đã tổng hợp + chưa thống nhất + chưa đưa vào. */
export interface RowTally {
  readonly read: number;
  readonly merged: number;
  readonly conflict: number;
  readonly leftOut: number;
}

export interface Reconciliation {
  readonly total: RowTally;
  /** In the order of the files. */
  readonly byFile: readonly RowTally[];
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Rows that are no data, and are counted nowhere else: headings, totals, notes, signatures. */
  readonly notData: number;
}
