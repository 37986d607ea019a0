import { isWorse } from "../plan/valueOrder";
import { decimalsOf } from "../rules/precision";
import { fromUnits, toUnits, unitBounds } from "../targets/scale";
import { conflictingHolds } from "../targets/table/conflictingHolds";
import {
  type Allocation,
  type AllocationChoices,
  type AllocationRefusal,
  type LocalityHold,
} from "./allocation";
import { conflictOf, noRoomIn } from "./allocationConflict";
import { findFault } from "./findFault";
import { idealLevels, sumOf } from "./idealLevels";
import type { Locality } from "./locality";
import type { ProvinceTarget } from "./provinceTarget";
import { madeBy } from "./madeBy";
import { roundRates } from "./roundRates";
import { type SharedTable, type SharedValues, solveShared } from "./sharedTable";
import { type SharingRatios, sharingRatios } from "./sharingRatios";

/**
 * Shares the yearly targets of the province out to its localities, all years at once: exact by sum, or by weighted mean
 * where they are rates; what is held stays, nobody goes back. A refusal says what keeps it from being done.
 */
export function allocate(
  target: ProvinceTarget,
  localities: readonly Locality[],
  choices: AllocationChoices
): Allocation | AllocationRefusal {
  const fault = findFault(target, localities, choices);
  if (fault) return fault;
  const ratios = sharingRatios(target, localities, choices.basis);
  if ("code" in ratios) return ratios;
  const task = taskOf(target, localities, choices, ratios);
  const solve = (holds: readonly LocalityHold[]): SharedValues | null =>
    solveShared(tableOf(task, holds));
  const holds = localities.flatMap(holdsOf);
  const table = solve(holds);
  if (!table) {
    const clashing = conflictingHolds(holds, (kept) => solve(kept) !== null);
    return clashing.length > 0
      ? conflictOf(target, task.wanted, clashing)
      : noRoomIn(target, task.wanted, localities);
  }
  return allocationOf(task, table, ratios);
}

/** What is shared out, in numbers. */
interface Task {
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

function taskOf(
  target: ProvinceTarget,
  localities: readonly Locality[],
  choices: AllocationChoices,
  { ratios }: SharingRatios
): Task {
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
  return Math.max(0, ...needed, Math.min(mostDecimals, Math.max(0, ...actuals)));
}

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

function holdsOf({ name, held }: Locality): LocalityHold[] {
  return [...held].map(([year, value]) => ({ locality: name, year, value }));
}

function tableOf(task: Task, holds: readonly LocalityHold[]): SharedTable {
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
function boundsOf(
  { target, bounds, decimals }: Pick<Task, "target" | "bounds" | "decimals">,
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

function allocationOf(task: Task, table: SharedValues, { by }: SharingRatios): Allocation {
  const { target, localities, choices, decimals, wanted } = task;
  const units = target.makes === "sum" ? table : ratesOf(task, table);
  const values = units.map((own) => own.map((value) => fromUnits(value, decimals)));
  const parts = localities.map((locality, i) => ({ locality, values: values[i]! }));
  return { target, choices, parts, wanted, made: madeBy(target, parts), decimals, sharedBy: by };
}

/** Whole units of the rates; what is better when it falls is turned round for it. */
function ratesOf(task: Task, table: SharedValues): number[][] {
  const { target, localities, decimals, wanted, counts, monotone } = task;
  const sign = target.way === "down" ? -1 : 1;
  const turned = (value: number): number => sign * value || 0;
  const bounds = localities.map((locality) => boundsOf(task, locality));
  const rates = roundRates({
    levels: table.map((own, i) => own.map((value) => turned(value / counts[i]!))),
    weights: localities.map(({ weight }) => weight!),
    rates: wanted.map((value) => turned(toUnits(value, decimals))),
    rising: monotone,
    low: bounds.map(({ low, high }) => (sign === 1 ? low : -high)),
    high: bounds.map(({ low, high }) => (sign === 1 ? high : -low)),
    held: localities.map(
      ({ held }) =>
        new Map(
          [...held].map(([year, value]) => [
            target.years.indexOf(year),
            turned(toUnits(value, decimals)),
          ])
        )
    ),
  });
  return rates.map((own) => own.map(turned));
}
