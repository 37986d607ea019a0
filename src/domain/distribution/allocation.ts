import type { CellRef } from "../sheet";
import type { Text } from "../text";
import type { Locality } from "./locality";
import type { ProvinceTarget } from "./provinceTarget";
import type { SharingBasis } from "./sharingBasis";

/** How the user wants a target to be shared out. */
export interface AllocationChoices {
  readonly basis: SharingBasis;
  /** The localities together are given so many times the province's target; 1 for exactly that. */
  readonly factor: number;
  /** Where the weights come from, in the user's words; empty where nobody said. */
  readonly weightSource: string;
}

/** What one locality is given. */
export interface LocalityTargets {
  readonly locality: Locality;
  /** By year, in the order of the target's years. */
  readonly values: readonly number[];
}

/** A target of the province, shared out. */
export interface Allocation {
  readonly target: ProvinceTarget;
  readonly choices: AllocationChoices;
  readonly parts: readonly LocalityTargets[];
  /** By year: what the localities were to make together, the factor counted in, and what they make. */
  readonly wanted: readonly number[];
  readonly made: readonly number[];
  readonly decimals: number;
  /** What the shares were taken by, where that was a number of each locality's. */
  readonly sharedBy: "weight" | "actual" | null;
}

export type AllocationRefusalCode =
  | "row-refused"
  | "aggregation-unknown"
  | "no-parts"
  | "years-missing"
  | "no-localities"
  | "locality-twice"
  | "needs-weights"
  | "needs-actuals"
  | "needs-limits"
  | "bad-factor"
  | "unreadable"
  | "hold-out-of-bounds"
  | "hold-below-actual"
  | "no-room"
  | "conflict";

/** A target of a locality that is held. */
export interface LocalityHold {
  readonly locality: string;
  readonly year: number;
  readonly value: number;
}

/** Why a target can't be shared out, in one sentence; the cells of the plan and the held targets that it is about. */
export interface AllocationRefusal {
  readonly code: AllocationRefusalCode;
  readonly text: Text;
  readonly cells: readonly CellRef[];
  readonly holds: readonly LocalityHold[];
}

export function isAllocation(outcome: Allocation | AllocationRefusal): outcome is Allocation {
  return "parts" in outcome;
}
