import type { Indicator } from "../plan/plan";

/** Names a yearly target of a row, whatever moves: never by its address. */
export function yearKey({ key }: Pick<Indicator, "key">, year: number): string {
  return `${key}|${year}`;
}

/** What a yearly target is to hold: a number, or a bound in the goal's own words. */
export type TargetValue = number | string;
