import { renderNumber } from "../../notation/render";
import { foldSpelling } from "../../notation/vietnamese";
import type { PlanCell } from "../../plan/plan";
import { isSame } from "../../plan/valueOrder";
import { decimalsOf } from "../../rules/precision";
import type { Candidate, IndicatorContribution } from "../consolidation";
import type { ContributedFigure } from "../contributedFigure";

/** A value that someone gives for the province, and what it means. */
export interface Voice extends Candidate {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowInclusive: boolean | null;
  readonly highInclusive: boolean | null;
}

/** What an agency says for the whole province. */
export function voiceOfSpeaker(
  { agency, role }: IndicatorContribution,
  { value, text, source, low, high, lowInclusive, highInclusive }: ContributedFigure
): Voice {
  const ground = role === "statistics" || role === "owner" ? role : "other";
  const meaning = { low, high, lowInclusive, highInclusive };
  return { ground, value, text, agencies: [agency], source, ...meaning };
}

/** What the consolidating book itself has. */
export function voiceOfMaster({ content, value }: PlanCell, ground: "assigned" | "master"): Voice {
  const { low, high, lowInclusive, highInclusive } = value;
  const isNumber = value.kind === "number" && typeof content.value === "number";
  const own = isNumber ? low! : value.text;
  const text = typeof own === "number" ? renderNumber(own) : own;
  const meaning = { low, high, lowInclusive, highInclusive };
  return { ground, value: own, text, agencies: [], source: null, ...meaning };
}

/** What parts make together. */
export function voiceOfTotal(
  value: number,
  ground: "localities" | "parts",
  agencies: readonly string[]
): Voice {
  const exact = { low: value, high: value, lowInclusive: true, highInclusive: true };
  return { ground, value, text: renderNumber(value), agencies, source: null, ...exact };
}

/** The number that a voice states; null for words, bounds and ranges. */
export function numberOf({ low, high }: Voice): number | null {
  return low !== null && low === high ? low : null;
}

/** Whether two voices say the same: numbers within the rounding of the coarser one, bounds to the letter. */
export function saysTheSame(one: Voice, other: Voice): boolean {
  const [a, b] = [numberOf(one), numberOf(other)];
  if (a !== null && b !== null) {
    const halfUnit = 0.5 * 10 ** -Math.min(decimalsOf(a), decimalsOf(b));
    return isSame(a, b) || Math.abs(a - b) <= halfUnit * (1 + 1e-9);
  }
  const isMeant = [one, other].every(({ low, high }) => low !== null || high !== null);
  if (!isMeant) return foldSpelling(one.text) === foldSpelling(other.text);
  return (
    one.low === other.low &&
    one.high === other.high &&
    one.lowInclusive === other.lowInclusive &&
    one.highInclusive === other.highInclusive
  );
}
