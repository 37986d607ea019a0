import type { Area } from "../../domain/sheet";
import type { LookPatch } from "./look";

/** How a value is compared, in the words of Excel's API. */
export type Comparison =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What may be typed into some cells; formulas are texts with `=`. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
    | { readonly kind: "custom"; readonly formula: string }
    | {
        readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        readonly operator: Comparison;
        readonly formula1: string | number;
        readonly formula2?: string | number;
      };
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** How some cells look while a rule holds. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string }
    | {
        readonly kind: "cellValue";
        readonly operator: Comparison;
        readonly formula1: string;
        readonly formula2?: string;
      };
  readonly format: LookPatch;
  readonly stopIfTrue: boolean;
}
