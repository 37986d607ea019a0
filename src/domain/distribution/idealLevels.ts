import { clamp } from "../targets/scale";

/** Who shares in what the province still lacks. */
export interface Sharer {
  /** What it has already. */
  readonly start: number;
  /** How much it takes, in ratio to the others. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** How much a unit of it counts in what all make together. */
  readonly count: number;
}

const HALVINGS = 80;

/**
 * By sharer and year, what each would be given if numbers could be broken at will: what it has, and by its ratio a part
 * of what lacks, as far as its bounds go; what one can't take, the others do.
 */
export function idealLevels(sharers: readonly Sharer[], totals: readonly number[]): number[][] {
  const even = sharers.every(({ ratio }) => ratio === 0);
  const levelsAt = (part: number): number[] =>
    sharers.map(({ start, ratio, low, high }) =>
      clamp(start + part * (even ? 1 : ratio), low, high)
    );
  const madeAt = (part: number): number =>
    sumOf(levelsAt(part).map((level, i) => level * sharers[i]!.count));
  const reach = Math.max(
    ...sharers.flatMap(({ start, ratio, low, high }) =>
      even || ratio > 0 ? [low, high].map((end) => Math.abs(end - start) / (even ? 1 : ratio)) : []
    )
  );
  const byYear = totals.map((total) => {
    let [least, most] = [-reach, reach];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (least + most) / 2;
      if (madeAt(middle) < total) least = middle;
      else most = middle;
    }
    return levelsAt((least + most) / 2);
  });
  return sharers.map((_, i) => byYear.map((levels) => levels[i]!));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
