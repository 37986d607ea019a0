import {
  type ProvinceTarget,
  readProvinceTarget,
} from "../../../src/domain/distribution/provinceTarget";
import type { AllocationRefusal } from "../../../src/domain/distribution/allocation";
import type { Locality } from "../../../src/domain/distribution/locality";
import { type SmallIndicator, indicatorBook } from "../../support/snapshots";
import { planOf } from "../targets/planOf";

/** What of one indicator is shared out, or why it can't be. */
export function readTarget(row: SmallIndicator): ProvinceTarget | AllocationRefusal {
  const plan = planOf(indicatorBook(row));
  return readProvinceTarget(plan.indicators[0]!, { plan, denominators: [] });
}

export function targetOf(row: SmallIndicator): ProvinceTarget {
  const target = readTarget(row);
  if ("code" in target) throw new Error(target.text.en);
  return target;
}

/** A locality of which nothing is known but what is said. */
export function locality(name: string, known: Partial<Locality> = {}): Locality {
  return { name, actual: null, weight: null, limit: null, held: new Map(), ...known };
}
