import type { UnitKind } from "./notation";

/** A numeral as it was understood; `ambiguous` where its dot or comma has two readings that differ by a thousand. */
export type Numeral =
  | { readonly kind: "number"; readonly value: number; readonly remark?: "decimal-point" }
  | { readonly kind: "ambiguous" };

/** The pattern source of one numeral in a longer text; blanks group thousands. */
export const NUMERAL = String.raw`[+-]?\d+(?:[.,]\d+)*(?: \d{3}(?!\d))*(?:[.,]\d+)*`;

const MOST_DIGITS = 18;

interface NumeralForm {
  readonly form: RegExp;
  readonly read: (digits: string, unit: UnitKind | null) => Numeral | null;
}

/** The forms in which people write numbers, the certain ones first; digits only, without sign. */
const forms: readonly NumeralForm[] = [
  { form: /^\d+$/, read: (digits) => number(digits) },
  {
    form: /^\d+,\d+$/,
    read: (digits, unit) =>
      // Nobody counts in thousandths: a whole thing with three decimals is an American thousand.
      unit === "count" && /^[1-9]\d{0,2},\d{3}$/.test(digits) ? AMBIGUOUS : number(digits, ","),
  },
  {
    form: /^\d{1,3}\.\d{3}$/,
    read: (digits, unit) => {
      if (digits.startsWith("0")) return number(digits, ".");
      return unit !== null && DOT_IS_DOUBTFUL.has(unit) ? AMBIGUOUS : number(digits, ",");
    },
  },
  { form: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, read: (digits) => number(digits, ",") },
  { form: /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/, read: (digits) => number(digits, ",") },
  { form: /^[1-9]\d{0,2}(?: \d{3})+\.\d+$/, read: (digits) => number(digits, ".") },
  { form: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, read: (digits) => number(digits.replace(/,/g, "")) },
  { form: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, read: (digits) => number(digits, ".") },
  { form: /^\d+\.\d+$/, read: (digits) => number(digits, ".") },
];

const AMBIGUOUS: Numeral = { kind: "ambiguous" };

/** Where values below a thousand are usual, `1.000` may be 1 or 1000. */
const DOT_IS_DOUBTFUL: ReadonlySet<UnitKind> = new Set(["share", "growth", "per-mille", "ratio"]);

/**
 * Reads one numeral with its sign: decimal comma, thousands by dot or blank; a lone dot before exactly three
 * digits by the kind of unit, a dot before other counts of digits as a foreign decimal point. Null where it is none.
 */
export function readNumeral(text: string, unit: UnitKind | null): Numeral | null {
  const digits = text.replace(/^[+-]/, "");
  if (digits.replace(/\D/g, "").length > MOST_DIGITS) return null;
  const read = forms.find(({ form }) => form.test(digits))?.read(digits, unit) ?? null;
  if (read?.kind !== "number" || !text.startsWith("-")) return read;
  return { ...read, value: -read.value };
}

/** The number of digits whose decimals follow the given mark; every other mark only groups. */
function number(digits: string, decimalMark?: "," | "."): Numeral {
  const [whole = "", decimals = ""] = decimalMark ? digits.split(decimalMark) : [digits];
  const value = Number(`${whole.replace(/\D/g, "")}.${decimals}`);
  return { kind: "number", value, ...(decimalMark === "." ? { remark: "decimal-point" } : {}) };
}
