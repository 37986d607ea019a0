import type { PlanValue, PlanValueKind, UnitKind } from "../notation";
import type { Numeral } from "../numeral";
import type { Phrase } from "./phrase";
import type { Quantity } from "./quantity";
import type { ValuePhrase } from "./readPhrase";

/** The numbers of a value and what kind of value they are. */
export type Interpretation = Pick<
  PlanValue,
  "kind" | "low" | "high" | "lowInclusive" | "highInclusive"
>;

/** What a value means in a row of that unit; null where words and unit contradict each other. */
export function interpret(
  value: ValuePhrase,
  unit: UnitKind | null,
  unitName: string | null
): Interpretation | null {
  const { quantity, phrase } = value;
  const first = numberOf(quantity.first);
  const second = quantity.second && numberOf(quantity.second);
  if (first === null || (quantity.second && second === null)) return ambiguous;
  if (quantity.shape === "fraction") return fraction(first, second!, phrase, unit);
  const kind = kindOf(quantity, phrase, unit, unitName);
  if (kind === null) return null;
  if (kind === "rank") return { kind, low: first, high: null, ...noBounds };
  const ends = endsOf(quantity, first, second, phrase);
  if (ends === null) return null;
  if (ends.low !== null && ends.high !== null && ends.low > ends.high) return ambiguous;
  const scaled = scale(ends, kind === "share-of-total" ? 0.01 : value.factor);
  if (phrase.direction !== -1) return { kind, ...scaled };
  return kind === "ratio" ? { kind, ...inverse(scaled) } : { kind, ...negative(scaled) };
}

type Ends = Omit<Interpretation, "kind">;

const noBounds = { lowInclusive: null, highInclusive: null };

const ambiguous: Interpretation = { kind: "ambiguous", low: null, high: null, ...noBounds };

function numberOf(numeral: Numeral): number | null {
  return numeral.kind === "number" ? numeral.value : null;
}

function fraction(
  part: number,
  whole: number,
  phrase: Phrase,
  unit: UnitKind | null
): Interpretation | null {
  if (phrase.percent !== undefined || phrase.direction || phrase.bound) return null;
  const kind = phrase.rank || unit === "rank" ? "rank" : "fraction";
  return { kind, low: part, high: whole, ...noBounds };
}

function kindOf(
  quantity: Quantity,
  phrase: Phrase,
  unit: UnitKind | null,
  unitName: string | null
): PlanValueKind | null {
  if (phrase.rank && quantity.shape === "single" && !phrase.bound) return "rank";
  if (phrase.times && !unitName?.startsWith("lan")) return phrase.percent ? null : "ratio";
  const percent = percentIn(phrase.percent, unit, unitName);
  if (percent === "relative" && (phrase.direction || phrase.perYear)) return "rate";
  if (percent === "relative") return isQuantity(unit) ? "share-of-total" : null;
  if (percent === "contradiction") return null;
  if (phrase.direction) {
    return unit === "growth" || (unit === null && phrase.perYear) ? "rate" : "change";
  }
  if (phrase.mean) return "mean";
  if (phrase.perYear) return phrase.percent ? "rate" : "mean";
  if (phrase.percent === "points" && unit !== "per-mille") return "change";
  if (quantity.shape === "range") return "range";
  return phrase.bound || phrase.from ? "bound" : "number";
}

/** Whether a written `%` or `‰` is the row's own unit, a part of what the row measures, or neither. */
function percentIn(
  mark: Phrase["percent"],
  unit: UnitKind | null,
  unitName: string | null
): "own" | "relative" | "contradiction" {
  if (mark === undefined) return "own";
  switch (unit) {
    case null:
    case "other":
      return "own";
    case "share":
    case "growth":
      return mark === "‰" ? "contradiction" : "own";
    case "per-mille":
      return (mark === "‰") === (unitName ?? "").includes("‰") ? "own" : "contradiction";
    default:
      return mark === "%" ? "relative" : "contradiction";
  }
}

function isQuantity(unit: UnitKind | null): boolean {
  return unit === "count" || unit === "amount";
}

function endsOf(
  quantity: Quantity,
  first: number,
  second: number | null,
  phrase: Phrase
): Ends | null {
  const bound = phrase.bound ?? (phrase.from ? { end: "low", inclusive: true } : null);
  if (second !== null) {
    const upper = quantity.secondBound ?? { end: "high", inclusive: true };
    // `dưới 3 đến 5` says nothing that can be checked.
    if (bound?.end === "high" || upper.end === "low") return null;
    const lowInclusive = bound?.inclusive ?? true;
    return { low: first, high: second, lowInclusive, highInclusive: upper.inclusive };
  }
  if (!bound) return { low: first, high: first, lowInclusive: true, highInclusive: true };
  return bound.end === "low"
    ? { low: first, high: null, lowInclusive: bound.inclusive, highInclusive: null }
    : { low: null, high: first, lowInclusive: null, highInclusive: bound.inclusive };
}

/** The ends times a factor, without the noise of binary fractions. */
function scale(ends: Ends, factor: number): Ends {
  if (factor === 1) return ends;
  const times = (end: number | null) =>
    end === null ? null : Number((end * factor).toPrecision(15));
  return { ...ends, low: times(ends.low), high: times(ends.high) };
}

/** `giảm 1,62` and `giảm -1,62` are the same fall. */
function negative(ends: Ends): Ends {
  return swapped(ends, (end) => -Math.abs(end));
}

function inverse(ends: Ends): Ends {
  return swapped(ends, (end) => (end === 0 ? 0 : 1 / end));
}

function swapped(ends: Ends, turn: (end: number) => number): Ends {
  return {
    low: ends.high === null ? null : turn(ends.high),
    high: ends.low === null ? null : turn(ends.low),
    lowInclusive: ends.highInclusive,
    highInclusive: ends.lowInclusive,
  };
}
