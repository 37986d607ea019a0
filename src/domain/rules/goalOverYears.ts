import type { Indicator } from "../plan/plan";
import { isSame } from "../plan/valueOrder";
import { planPoints } from "./planPoints";

/**
 * The total of the plan years where the goal is meant as such: 1.000 ha in five years, 200 each year; null where it is a level.
 * What adds up over years may state either; years still blank count as much as the others.
 */
export function totalMeant(indicator: Indicator): number | null {
  const { goal, plan, facts } = indicator;
  const points = planPoints(indicator);
  const last = points.at(-1);
  const wanted = goal?.value.low ?? goal?.value.high ?? null;
  if (!last || wanted === null) return null;
  const sum = points.reduce((total, { value }) => total + value, 0);
  const complete = points.length === plan.size;
  if (complete && points.length > 1 && isSame(sum, wanted)) return sum;
  if (facts?.valueKind !== "period") return null;
  const expected = (sum / points.length) * plan.size;
  return Math.abs(wanted - expected) < Math.abs(wanted - last.value) ? expected : null;
}
