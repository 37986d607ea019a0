import type { PlanValue } from "../notation/notation";

/** Which way an indicator gets better. */
export type Direction = "up" | "down";

/**
 * The least favourable number that a value still allows, in the row's unit; null where it sets no such limit.
 * `dưới 3` of an indicator that should fall allows just under 3; `>90` of one that should rise, just over 90.
 */
export function worstOf(value: PlanValue, direction: Direction): number | null {
  if (!isLevel(value)) return null;
  return direction === "up" ? value.low : value.high;
}

/** Whether a value states a level: a change, a rate or a mark does not. */
export function isLevel(value: PlanValue): boolean {
  return value.kind === "number" || value.kind === "bound" || value.kind === "range";
}

/** Whether `one` is worse than `other` for an indicator of that direction, beyond the noise of decimals. */
export function isWorse(one: number, other: number, direction: Direction): boolean {
  const gap = direction === "up" ? other - one : one - other;
  return gap > NOISE * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Whether two numbers are the same beyond the noise of decimals. */
export function isSame(one: number, other: number): boolean {
  return !isWorse(one, other, "up") && !isWorse(one, other, "down");
}

const NOISE = 1e-9;
