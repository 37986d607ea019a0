import type { CellValue } from "../../domain/sheet";

/** What a formula cell shows, or that the calculator can't tell. */
export type Result =
  | {
      readonly kind: "value";
      readonly value: CellValue;
      /** The formula has more than one result and fills its neighbours, or would. */
      readonly spills?: true;
    }
  | { readonly kind: "unknown" };

/** What computes formulas. */
export interface Calculator {
  /** A new, empty workbook with sheets of these names, in order. */
  open(sheetNames: readonly string[]): CalculatorBook;
  /** Whether it has a function of that name, in capitals. */
  knowsFunction(name: string): boolean;
}

/** One workbook inside a calculator: sheets by position, rows and columns zero-based. */
export interface CalculatorBook {
  setValue(sheet: number, row: number, column: number, value: CellValue): void;
  /** With its `=`. */
  setFormula(sheet: number, row: number, column: number, formula: string): void;
  calculate(): void;
  result(sheet: number, row: number, column: number): Result;
  /** Frees what lies beyond the garbage collector. */
  close(): void;
}
