import { isWorse } from "../plan/valueOrder";
import { decimalsOf } from "../rules/precision";
import { toUnits, unitBounds } from "../targets/scale";
import type { AllocationChoices, LocalityHold } from "./allocation";
import { idealLevels, sumOf } from "./idealLevels";
import type { Locality } from "./locality";
import type { ProvinceTarget } from "./provinceTarget";
import type { SharedTable } from "./sharedPart";
import type { SharingRatios } from "./sharingRatios";

/** What is shared out, in numbers. */
export interface AllocationTask {
  readonly target: ProvinceTarget;
  readonly localities: readonly Locality[];
  readonly choices: AllocationChoices;
  readonly decimals: number;
  readonly wanted: readonly number[];
  readonly monotone: boolean;
  /** How many whole units of the table one unit of each locality counts for. */
  readonly counts: readonly number[];
  /** By locality and year, in units of the last decimal. */
  readonly ideal: readonly (readonly number[])[];
  readonly bounds: Bounds;
}

/** In units of the last decimal. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Puts what is shared out into whole units of its last decimal. */
export function taskOf(
  target: ProvinceTarget,
  localities: readonly Locality[],
  choices: AllocationChoices,
  { ratios }: SharingRatios
): AllocationTask {
  const decimals = decimalsFor(target, localities);
  const wanted = target.values.map((value) => withFactor(target, value, choices.factor, decimals));
  const weights = target.makes === "mean" ? localities.map(({ weight }) => weight!) : null;
  const mean = weights ? sumOf(weights) / weights.length : 1;
  const counts = localities.map((_, i) =>
    weights ? Math.max(1, Math.round((weights[i]! / mean) * FINENESS)) : 1
  );
  const evenly = choices.basis !== "headroom" && target.flows;
  const known = localities.every(({ actual }) => actual !== null) && !evenly;
  const all = target.makes === "mean" ? sumOf(counts) : 1;
  const bounds = boundsIn(target, wanted, localities, decimals);
  const sharers = localities.map((locality, i) => ({
    start: known ? toUnits(locality.actual!, decimals) : 0,
    ratio: ratios[i]!,
    count: counts[i]!,
    ...boundsOf({ target, bounds, decimals }, locality),
  }));
  const totals = wanted.map((value) => toUnits(value, decimals) * all);
  const ideal = idealLevels(sharers, totals);
  const monotone = goesOneWay(target, wanted);
  return { target, localities, choices, decimals, wanted, monotone, counts, ideal, bounds };
}

/** How many units of the table stand for one unit of a mean weight: a rate is fixed that much finer than it is written. */
const FINENESS = 10_000;

/** Beyond the province's target on its better side, never less than asked. */
function withFactor(
  { way }: ProvinceTarget,
  value: number,
  factor: number,
  decimals: number
): number {
  if (factor === 1) return value;
  const unit = 10 ** decimals;
  return way === "down"
    ? Math.floor((value / factor) * unit + 1e-6) / unit
    : Math.ceil(value * factor * unit - 1e-6) / unit;
}

/** As exact as the province's targets and what is held; else as the localities' own figures, as far as that makes sense. */
function decimalsFor(
  { values, mostDecimals }: ProvinceTarget,
  localities: readonly Locality[]
): number {
  const held = localities.flatMap((one) => [...one.held.values()]);
  const actuals = localities.flatMap(({ actual }) => (actual === null ? [] : [decimalsOf(actual)]));
  const needed = [...values, ...held].map(decimalsOf);
  const used = Math.max(0, ...needed, Math.min(mostDecimals, Math.max(0, ...actuals)));
  return Math.min(FINEST, used);
}

/** Formulas give numbers with long tails; no target is written that finely. */
const FINEST = 6;

/** In units; finite, since what is shared out is. */
function boundsIn(
  target: ProvinceTarget,
  wanted: readonly number[],
  localities: readonly Locality[],
  decimals: number
): Bounds {
  const { low, high } = unitBounds(target, decimals);
  const stated = localities.flatMap(({ actual }) => actual ?? []);
  const most = Math.max(
    ...[...wanted, ...stated].map((value) => Math.abs(toUnits(value, decimals)))
  );
  // One locality never has more than all together, but its rate may be far above the province's.
  const reach = target.makes === "sum" ? most : most * FAR_ABOVE;
  const negative = wanted.some((value) => value < 0);
  return {
    low: Number.isFinite(low) ? low : negative ? -reach : 0,
    high: Number.isFinite(high) ? high : reach,
  };
}

const FAR_ABOVE = 100;

/** Whether the province itself moves one way only: then no locality goes back. */
function goesOneWay({ way, flows }: ProvinceTarget, wanted: readonly number[]): boolean {
  if (way === null || flows) return false;
  return wanted.every((value, i) => i === 0 || !isWorse(value, wanted[i - 1]!, way));
}

/** The table to solve, with some of the holds. */
export function tableOf(task: AllocationTask, holds: readonly LocalityHold[]): SharedTable {
  const { target, localities, decimals, wanted, counts, ideal, monotone } = task;
  const all = target.makes === "mean" ? sumOf(counts) : 1;
  const parts = localities.map((locality, i) => {
    const count = counts[i]!;
    const { low, high } = boundsOf(task, locality);
    const own = holds.filter((hold) => hold.locality === locality.name);
    return {
      start: locality.actual === null ? null : toUnits(locality.actual, decimals) * count,
      ...{ low: low * count, high: high * count },
      held: new Map(
        own.map(({ year, value }) => [target.years.indexOf(year), toUnits(value, decimals) * count])
      ),
      ideal: ideal[i]!.map((level) => level * count),
    };
  });
  const totals = wanted.map((value) => toUnits(value, decimals) * all);
  return { parts, totals, way: monotone ? target.way : null };
}

/** From the worst to the best that a locality may have, in units; what it has already is within. */
export function boundsOf(
  { target, bounds, decimals }: Pick<AllocationTask, "target" | "bounds" | "decimals">,
  { actual, limit }: Locality
): Bounds {
  const start = actual === null ? [] : [toUnits(actual, decimals)];
  const best = limit === null ? null : toUnits(limit, decimals);
  const down = target.way === "down";
  return {
    low: Math.min(down ? (best ?? bounds.low) : bounds.low, ...start),
    high: Math.max(down ? bounds.high : (best ?? bounds.high), ...start),
  };
}
