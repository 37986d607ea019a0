import { decimalsOf } from "../../rules/precision";
import type { StatedLevel } from "../rowReading";
import { fromUnits, toUnits } from "../scale";
import { conflictingHolds } from "../table/conflictingHolds";
import type { Hold, Part, PartValues } from "./part";
import { roundShares } from "./roundShares";
import { roundSteps } from "./roundSteps";

/** Held targets that leave no exact table: leaving out any one of them would. None where the goals themselves don't fit. */
export interface Conflict {
  readonly holds: readonly Hold[];
}

/** Values by year for every part. */
export type PartitionValues = readonly ReadonlyMap<number, number>[];

/**
 * The values of parts that make their whole in every year, each ending at its goal, or making it where goals are totals:
 * two-way controlled rounding. Where that can't be, the held targets that contradict each other.
 */
export function fillPartition(
  parts: readonly Part[],
  wholeByYear: ReadonlyMap<number, number>,
  goals: "totals" | "levels"
): PartitionValues | Conflict {
  const decimals = commonDecimals(parts, [...wholeByYear.values()]);
  const whole = new Map([...wholeByYear].map(([year, value]) => [year, toUnits(value, decimals)]));
  const round = goals === "totals" ? roundShares : roundSteps;
  const solve = (holds: readonly Hold[]): PartValues => round({ parts, whole, holds, decimals });
  const holds = parts.flatMap(({ reading }, part) => reading.held.map((held) => ({ part, held })));
  const values = solve(holds);
  if (!values) return { holds: conflictingHolds(holds, (kept) => solve(kept) !== null) };
  return values.map(
    (byYear) => new Map([...byYear].map(([year, units]) => [year, fromUnits(units, decimals)]))
  );
}

function commonDecimals(parts: readonly Part[], whole: readonly number[]): number {
  const stated = parts.flatMap(({ reading: { base, held, goal } }) => {
    const levels: (StatedLevel | null)[] = [base, ...held];
    return [...levels.flatMap((level) => level?.value ?? []), goal.level];
  });
  const paths = parts.map(({ path }) => path.decimals);
  return Math.min(FINEST, Math.max(...paths, ...[...stated, ...whole].map(decimalsOf)));
}

/** Formulas give numbers with long tails; no plan is written that finely. */
const FINEST = 6;
