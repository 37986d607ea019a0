import { intersect } from "../area";
import type { Area } from "../../domain/sheet";
import { subtractArea } from "../../domain/subtractArea";

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What may be typed, in the words of Excel's API; formulas are texts with `=`. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    };

export interface ValidationAlert {
  readonly show: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ValidationSettings {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

/** A rule and the cells that it watches; no cell has two. */
export interface Validation extends ValidationSettings {
  readonly areas: readonly Area[];
  /** Which of its file's it is; absent where it was made since. */
  readonly place?: number;
}

/** What Excel adds to a rule that says no more. */
export const DEFAULT_VALIDATION: Omit<ValidationSettings, "rule"> = {
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** The validations after an area was given one, or lost its own where `settings` is null. */
export function withValidation(
  validations: readonly Validation[],
  area: Area,
  settings: ValidationSettings | null
): readonly Validation[] {
  const others = validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((one) => subtractArea(one, area));
    return areas.length > 0 ? [{ ...validation, areas }] : [];
  });
  return settings ? [...others, { ...settings, areas: [area] }] : others;
}

/** The validation that holds for every cell of an area, or why there is no single one. */
export function validationOf(
  validations: readonly Validation[],
  area: Area
): Validation | "none" | "some" | "several" {
  const touching = validations.filter(({ areas }) => areas.some((one) => intersect(one, area)));
  const [first] = touching;
  if (!first) return "none";
  const watched = touching.flatMap(({ areas }) => areas).reduce(uncovered, [area]);
  if (watched.length > 0) return "some";
  const rules = new Set(touching.map(({ rule }) => JSON.stringify(rule)));
  return rules.size === 1 ? first : "several";
}

function uncovered(left: readonly Area[], watched: Area): readonly Area[] {
  return left.flatMap((one) => subtractArea(one, watched));
}
