import type { PlanValue } from "../notation/notation";
import type { Indicator } from "../plan/plan";
import { type Denominator, findDenominator } from "../plan/registers/denominators";
import { roundTo } from "./scale";
import type { ReadingContext } from "./rowReading";

/** What `100% xã` comes to in a year, and the total that it was taken of; null where nobody stated the total. */
export function shareLevel(
  row: Indicator,
  year: number,
  { low, high }: PlanValue,
  { denominators }: Pick<ReadingContext, "denominators">
): { readonly level: number; readonly of: Denominator } | null {
  const of = row.unit ? findDenominator(denominators, row.unit.text, year) : null;
  const share = low ?? high;
  if (!of || share === null) return null;
  return { level: roundTo(share * of.value, row.unitFacts?.decimals ?? 0), of };
}
