import type { Indicator } from "../plan/plan";

/**
 * How much of all change of the past period was done by the end of each of its years, moved onto the plan years: 0 in the
 * year before the first, 1 in the last. Null where the past has gaps or goes to and fro.
 */
export function pastPace(
  { actual }: Indicator,
  years: readonly number[]
): ((year: number) => number) | null {
  const past = [...actual].sort(([a], [b]) => a - b).slice(-(years.length + 1));
  const levels = past.flatMap(([, { value }]) => (value.kind === "number" ? value.low! : []));
  if (levels.length < years.length + 1) return null;
  const change = levels.at(-1)! - levels[0]!;
  const steps = levels.slice(1).map((level, i) => (level - levels[i]!) / change);
  if (change === 0 || steps.some((step) => step < 0)) return null;
  const covered = new Map<number, number>();
  let done = 0;
  years.forEach((year, i) => covered.set(year, (done += steps[i]!)));
  return (year) => covered.get(year) ?? 0;
}
