import type { LocalityTargets } from "./allocation";
import { sumOf } from "./idealLevels";
import type { ProvinceTarget } from "./provinceTarget";

/** By year, what localities make together: their sum, or their mean by their weights. */
export function madeBy(
  { makes, years }: Pick<ProvinceTarget, "makes" | "years">,
  parts: readonly LocalityTargets[]
): readonly number[] {
  return years.map((_, year) => {
    const values = parts.map((part) => part.values[year]!);
    if (makes === "sum") return tidy(sumOf(values));
    const weights = parts.map(({ locality }) => locality.weight!);
    return tidy(sumOf(values.map((value, i) => value * weights[i]!)) / sumOf(weights));
  });
}

/** Without the binary tail of sums of decimals. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
