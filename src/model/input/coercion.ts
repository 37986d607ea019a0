import { GENERAL } from "../format/cellFormat";
import { isFormula } from "../formula/syntax";
import { parseTypedDate } from "./typedDate";
import { parseTypedNumber } from "./typedNumber";

/** What a caller assigns to a cell: null leaves it alone, an empty text clears it. */
export type Input = string | number | boolean | null;

/** What the cell holds after a typed input. */
export type Coerced =
  | { readonly kind: "keep" }
  | { readonly kind: "blank" }
  /** `format` is the number format that a General cell takes on. */
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** With `prefixed`, an apostrophe before the text was taken off. */
  | { readonly kind: "text"; readonly value: string; readonly prefixed?: true }
  | { readonly kind: "formula"; readonly formula: string }
  /** Begins like a formula and is none: Excel refuses the whole write. */
  | { readonly kind: "refused" };

export interface InputContext {
  /** The cell's number format before. */
  readonly format: string;
  /** The year of dates typed without one. */
  readonly currentYear: number;
  readonly date1904: boolean;
}

const TEXT_FORMAT = "@";
const DAYS_BETWEEN_SYSTEMS = 1462;
const ERRORS: ReadonlySet<string> = new Set(
  "#N/A #REF! #VALUE! #DIV/0! #NUM! #NAME? #NULL!".split(" ")
);

/** What Excel makes of a typed input: always by en-US rules, whatever the user's locale (office-js issue 1559). */
export function coerceInput(input: Input, context: InputContext): Coerced {
  if (input === null) return { kind: "keep" };
  if (typeof input === "number") {
    return Number.isFinite(input) ? { kind: "number", value: input } : { kind: "refused" };
  }
  if (typeof input === "boolean") return { kind: "boolean", value: input };
  if (input === "") return { kind: "blank" };
  if (input.startsWith("'")) return { kind: "text", value: input.slice(1), prefixed: true };
  if (context.format === TEXT_FORMAT) return { kind: "text", value: input };
  return coerceText(input, context);
}

function coerceText(input: string, context: InputContext): Coerced {
  // The spaces of Excel's own trimming; a no-break space keeps a text a text.
  const typed = input.replace(/^ +| +$/g, "");
  const number = parseTypedNumber(typed);
  if (number) return { kind: "number", ...number };
  const date = parseTypedDate(typed, context.currentYear);
  if (date) {
    const value = date.value - (context.date1904 && date.value >= 1 ? DAYS_BETWEEN_SYSTEMS : 0);
    return value < 0 ? { kind: "text", value: input } : { kind: "number", ...date, value };
  }
  const upper = typed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { kind: "error", error: upper };
  return coerceFormula(input) ?? { kind: "text", value: input };
}

/** Text that begins with `=`, `+`, `-` or `@` is a formula attempt; a lone sign is text. */
function coerceFormula(input: string): Coerced | null {
  const sign = input.charAt(0);
  if (!["=", "+", "-", "@"].includes(sign) || input.length === 1) return null;
  const formula = sign === "=" ? input : `=${input}`;
  return isFormula(formula) ? { kind: "formula", formula } : { kind: "refused" };
}

/** The number format of a cell after a typed input: only a General cell takes on another. */
export function formatAfter(before: string, coerced: Coerced): string {
  if (coerced.kind !== "number" || coerced.format === undefined) return before;
  return before === GENERAL ? coerced.format : before;
}
