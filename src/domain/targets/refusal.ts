import type { CellRef } from "../sheet";
import type { Text } from "../text";

/** Why a row is not filled. */
export type RefusalCode =
  | "no-goal"
  | "no-baseline"
  | "unreadable"
  /** The goal states a change, a rank or a fraction. */
  | "goal-is-no-level"
  | "goal-below-baseline"
  | "year-below-baseline"
  | "year-passes-goal"
  | "years-in-disorder"
  | "last-year-misses-goal"
  /** `100% xã`, and nobody said of how many. */
  | "needs-total"
  | "out-of-bounds"
  | "merged"
  | "method-unfit"
  /** The years that stand already leave no room for the total. */
  | "no-room"
  /** Rows that add up can't, with the cells that are held. */
  | "conflict";

/** The total that must be known first (mẫu số). */
export interface AskedTotal {
  readonly unit: string;
  readonly year: number;
}

/** Why a row is not filled, in one sentence, and the cells that it is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly text: Text;
  readonly cells: readonly CellRef[];
  readonly asks?: AskedTotal;
}

export function isRefusal(value: object): value is Refusal {
  return "code" in value && "text" in value;
}
