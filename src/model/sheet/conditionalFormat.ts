import type { Area } from "../../domain/sheet";
import type { CellFormat } from "../format/cellFormat";
import type { ComparisonOperator } from "./validation";

export type ConditionalRule =
  /** A formula with `=`, written for the top-left cell of the area. */
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "cellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    };

/** What a rule changes in the look of the cells that meet it. */
export type ConditionalLook = Partial<
  Pick<
    CellFormat,
    | "fill"
    | "fontColor"
    | "bold"
    | "italic"
    | "underline"
    | "strikethrough"
    | "borders"
    | "numberFormat"
  >
>;

export interface ConditionalFormat {
  /** Unique on its sheet. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly format: ConditionalLook;
  readonly stopIfTrue: boolean;
  /** Which of the sheet's rules it is in the file that it came from. */
  readonly place?: number;
}
