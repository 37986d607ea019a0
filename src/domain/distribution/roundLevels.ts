import type { SharedPart, SharedTable, SharedValues } from "./sharedPart";

/** A level may lie this far beside a whole number and still is that number. */
const NOISE = 1e-3;

/**
 * Each level rounded up or down, year after year, none back behind the year before: the nearest there is. Null where that
 * leads into a year whose total can't be made; rounding all steps together finds a way then.
 */
export function roundLevels(
  { parts, totals }: Pick<SharedTable, "parts" | "totals">,
  near: SharedValues,
  sign: 1 | -1
): SharedValues | null {
  const values = near.map((): number[] => []);
  for (const [year, total] of totals.entries()) {
    const behind = near.map((levels, part) => {
      const level = sign * levels[year]!;
      const before = year === 0 ? -Infinity : sign * values[part]![year - 1]!;
      return Math.max(before, Math.floor(level + NOISE));
    });
    const missing = sign * total - behind.reduce((sum, value) => sum + value, 0);
    const remainder = (part: number): number => sign * near[part]![year]! - behind[part]!;
    const open = [...near.keys()]
      .filter((part) => remainder(part) > NOISE)
      .sort((a, b) => remainder(b) - remainder(a) || a - b);
    if (missing < 0 || missing > open.length) return null;
    const up = new Set(open.slice(0, missing));
    behind.forEach((value, part) => values[part]!.push(sign * (value + Number(up.has(part))) || 0));
  }
  return parts.every((part, i) => keeps(part, values[i]!, sign)) ? values : null;
}

/** Where nothing fits, the nearest table breaks bounds: what is made of it counts only if it keeps them. */
function keeps({ start, low, high, held }: SharedPart, values: readonly number[], sign: 1 | -1) {
  return values.every((value, year) => {
    const before = values[year - 1] ?? start;
    const stays = held.get(year) ?? value;
    const onward = before === null || sign * (value - before) >= 0;
    return value === stays && value >= low && value <= high && onward;
  });
}
