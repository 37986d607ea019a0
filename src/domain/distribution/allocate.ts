import { fromUnits, toUnits } from "../targets/scale";
import { conflictingHolds } from "../targets/table/conflictingHolds";
import {
  type Allocation,
  type AllocationChoices,
  type AllocationRefusal,
  type LocalityHold,
} from "./allocation";
import { conflictOf, noRoomIn } from "./allocationConflict";
import { type AllocationTask, boundsOf, tableOf, taskOf } from "./allocationTask";
import { findFault } from "./findFault";
import type { Locality } from "./locality";
import type { ProvinceTarget } from "./provinceTarget";
import { madeBy } from "./madeBy";
import { roundRates } from "./roundRates";
import type { SharedValues } from "./sharedPart";
import { canShare, solveShared } from "./sharedTable";
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
  const holds = localities.flatMap(holdsOf);
  const table = solveShared(tableOf(task, holds));
  if (!table) {
    const clashing = conflictingHolds(holds, (kept) => canShare(tableOf(task, kept)));
    return clashing.length > 0
      ? conflictOf(target, task.wanted, clashing)
      : noRoomIn(target, task.wanted, localities);
  }
  return allocationOf(task, table, ratios);
}

function holdsOf({ name, held }: Locality): LocalityHold[] {
  return [...held].map(([year, value]) => ({ locality: name, year, value }));
}

function allocationOf(
  task: AllocationTask,
  table: SharedValues,
  { by }: SharingRatios
): Allocation {
  const { target, localities, choices, decimals, wanted } = task;
  const units = target.makes === "sum" ? table : ratesOf(task, table);
  // What is held stays to its last digit.
  const values = units.map((own, i) =>
    own.map(
      (value, year) => localities[i]!.held.get(target.years[year]!) ?? fromUnits(value, decimals)
    )
  );
  const parts = localities.map((locality, i) => ({ locality, values: values[i]! }));
  return { target, choices, parts, wanted, made: madeBy(target, parts), decimals, sharedBy: by };
}

/** Whole units of the rates; what is better when it falls is turned round for it. */
function ratesOf(task: AllocationTask, table: SharedValues): number[][] {
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
