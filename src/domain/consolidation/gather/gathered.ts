import type { Contribution, SubmissionRemark } from "../consolidation";
import type { RowFate } from "../reconciliation";

/** Rows that agencies sent, brought to the rows of the consolidating book that they belong to. */
export interface Gathered<Row> {
  /** By key of the consolidating book's row, in the order of the files. */
  readonly contributions: ReadonlyMap<string, readonly Contribution<Row>[]>;
  /** Rows without one. */
  readonly proposed: readonly Contribution<Row>[];
  /** By file: of each of its rows, `merged` where it may still turn out to be in conflict. */
  readonly fates: readonly (readonly RowFate[])[];
  /** By file: the key of the consolidating book's row that each of its rows is; null for none. */
  readonly keys: readonly (readonly (string | null)[])[];
  readonly remarks: readonly (readonly SubmissionRemark[])[];
}

/** Collects what the rows of one file after the other give. */
export class Gathering<Row> implements Gathered<Row> {
  readonly contributions = new Map<string, Contribution<Row>[]>();
  readonly proposed: Contribution<Row>[] = [];
  readonly fates: RowFate[][] = [];
  readonly keys: (string | null)[][] = [];
  readonly remarks: SubmissionRemark[][] = [];

  add(key: string, contribution: Contribution<Row>): void {
    const known = this.contributions.get(key);
    if (known) known.push(contribution);
    else this.contributions.set(key, [contribution]);
  }
}
