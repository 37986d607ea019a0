import type { Appendix } from "../plan/plan";
import type { CellRef } from "../sheet";
import type { Text } from "../text";
import type { Fix, RuleGroup, Severity } from "./rule";

/** The row of the plan that a finding speaks of. */
export interface FindingRow {
  readonly appendix: Appendix;
  readonly key: string;
  readonly name: string;
}

/** One problem, as it is shown, stored and compared with the last run. */
export interface Finding {
  /** Rule, row key and columns: the same problem of the same row, wherever the row now stands. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly group?: RuleGroup | undefined;
  readonly at: CellRef;
  /** Every cell that contributes, `at` first. */
  readonly cells: readonly CellRef[];
  /** The row that every cell belongs to; null where there are several, or none. */
  readonly row: FindingRow | null;
  readonly message: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly fixes: readonly Fix[];
  readonly imbalance?: number | undefined;
  /** Changes when a value that contributes changes: a waiver dies with it. */
  readonly fingerprint: string;
}

/** `open` was there in the run before. */
export type FindingStatus = "new" | "open" | "waived";
