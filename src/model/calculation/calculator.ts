import type { CellValue } from "../../domain/sheet";

/** What a formula cell shows, or that the calculator can't tell. */
export type Result = { readonly value: CellValue } | "unknown";

/** A sheet of cells and formulas inside a calculator; rows and columns are zero-based. */
export interface Calculator {
  /** A new, empty workbook with sheets of these names in this order. */
  open(sheetNames: readonly string[]): CalculatorBook;
}

/** One workbook inside a calculator; sheets by position. */
export interface CalculatorBook {
  setValue(sheet: number, row: number, column: number, value: CellValue): void;
  /** With its `=`. */
  setFormula(sheet: number, row: number, column: number, formula: string): void;
  /** Whether a function of that name exists there. */
  knowsFunction(name: string): boolean;
  calculate(): void;
  result(sheet: number, row: number, column: number): Result;
  /** Frees what is outside the garbage collector. */
  close(): void;
}
