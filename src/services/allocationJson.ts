import {
  type Allocation,
  type AllocationRefusal,
  isAllocation,
} from "../domain/distribution/allocation";
import { explainAllocation } from "../domain/distribution/explainAllocation";
import type { Indicator, Plan } from "../domain/plan/plan";

/** A sharing out as `docs/schemas/allocate.schema.json` describes it. */
export function allocationJson(
  plan: Plan,
  row: Indicator,
  outcome: Allocation | AllocationRefusal,
  written: boolean
) {
  return {
    ...{ book: plan.book, period: plan.period, written },
    indicator: {
      ...{ sheet: row.sheet, rowNumber: row.rowNumber, key: row.key },
      ...{ name: row.name.text, unit: row.unit?.text ?? null },
    },
    allocation: isAllocation(outcome) ? allocationFacts(outcome) : null,
    refused: isAllocation(outcome) ? null : outcome,
  };
}

function allocationFacts(allocation: Allocation) {
  const { target, choices, parts, wanted, made, decimals, sharedBy } = allocation;
  return {
    ...choices,
    ...{ sharedBy, decimals, makes: target.makes, how: explainAllocation(allocation) },
    years: target.years.map((year, i) => {
      return { year, target: target.values[i]!, wanted: wanted[i]!, made: made[i]! };
    }),
    localities: parts.map(({ locality, values }) => ({
      ...{ name: locality.name, actual: locality.actual },
      ...{ weight: locality.weight, limit: locality.limit },
      years: target.years.map((year, i) => {
        return { year, value: values[i]!, held: locality.held.has(year) };
      }),
    })),
  };
}
