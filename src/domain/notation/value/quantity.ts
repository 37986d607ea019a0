import type { UnitKind } from "../notation";
import { NUMERAL, type Numeral, readNumeral } from "../numeral";
import { takeWording } from "../wordings";
import type { PhraseBound } from "./phrase";
import { boundWordings } from "./wordingsBefore";

/** The numbers of a value cell, and the text after them. */
export interface Quantity {
  readonly shape: "single" | "range" | "fraction";
  readonly first: Numeral;
  /** The upper end of a range, the whole of a fraction. */
  readonly second: Numeral | null;
  /** How the second end is bounded where the text says so: `đến dưới 95`. */
  readonly secondBound: PhraseBound | null;
  readonly rest: string;
}

const FIRST = new RegExp(`^(${NUMERAL})`);
const OF_TOTAL = new RegExp(`^ ?/ ?(${NUMERAL})(?![/.,]?\\d|/)`);
const SEPARATOR = /^ ?(?:-|~|÷|den(?![a-z])|toi(?![a-z])) ?/;
const AND = /^ va (?=.)/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Reads the numbers at the start of a folded text, or null where there are none or they are a period of years. */
export function readQuantity(
  text: string,
  unit: UnitKind | null,
  unitName: string | null
): Quantity | null {
  const written = FIRST.exec(text)?.[1];
  if (written === undefined) return null;
  const rest = text.slice(written.length);
  const kind = kindOfNumbers(rest, unit);
  const first = readNumeral(written, kind);
  if (!first) return null;
  const total = OF_TOTAL.exec(rest);
  const whole = total && readNumeral(total[1]!, kind);
  if (total && whole) {
    const after = rest.slice(total[0].length);
    return { shape: "fraction", first, second: whole, secondBound: null, rest: after };
  }
  const upper = upperEnd(afterRepeatedUnit(rest, unitName));
  if (!upper) return { shape: "single", first, second: null, secondBound: null, rest };
  if (YEAR.test(written) && YEAR.test(upper.written)) return null;
  const second = readNumeral(upper.written, kindOfNumbers(upper.rest, unit));
  return second && { shape: "range", first, second, secondBound: upper.bound, rest: upper.rest };
}

/** A percentage has percent's habits of writing, whatever the row counts. */
function kindOfNumbers(rest: string, unit: UnitKind | null): UnitKind | null {
  return /^ ?%/.test(rest) && (unit === "count" || unit === "amount") ? "share" : unit;
}

function afterRepeatedUnit(rest: string, unitName: string | null): string {
  const unit = /^ ?[%‰]/.exec(rest)?.[0];
  if (unit !== undefined) return rest.slice(unit.length);
  return unitName !== null && rest.startsWith(` ${unitName} `)
    ? rest.slice(unitName.length + 1)
    : rest;
}

function upperEnd(
  text: string
): { readonly written: string; readonly bound: PhraseBound | null; readonly rest: string } | null {
  const separator = SEPARATOR.exec(text) ?? AND.exec(text);
  if (!separator) return null;
  const bounded = takeWording(boundWordings, text.slice(separator[0].length));
  // `7 và 9` is a list, `trên 7 và dưới 9` a range.
  if (!bounded && separator[0].startsWith(" va")) return null;
  const numbers = bounded?.rest ?? text.slice(separator[0].length);
  const written = FIRST.exec(numbers)?.[1];
  if (written === undefined) return null;
  return { written, bound: bounded?.adds.bound ?? null, rest: numbers.slice(written.length) };
}
