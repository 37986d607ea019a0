import type { Source } from "./conformanceCase";

/** What a cell makes of an input. */
type Outcome = "blank" | "keep" | "text" | "number" | "boolean" | "error" | "formula" | "refused";

/** What one typed input makes of a cell. */
export interface CoercionCase {
  readonly input: string | number | boolean | null;
  /** The cell's number format before; the cell was blank. */
  readonly before: string;
  readonly result: Outcome;
  /** The number, the text, the truth value, the error or the formula that the cell then holds. */
  readonly value: number | string | boolean | null;
  /** The cell's number format afterwards. */
  readonly after: string;
  readonly source: Source;
}

/** The year in which the cases are typed: dates without a year are in it. */
export const COERCION_YEAR = 2026;

const G = "General";

type Row = readonly [
  input: string | number | boolean | null,
  before: string,
  result: Outcome,
  value: number | string | boolean | null,
  after: string,
  source: Source,
];

const ROWS: readonly Row[] = [
  // Plain JavaScript values.
  [12.5, G, "number", 12.5, G, "D"],
  [-3, G, "number", -3, G, "D"],
  [44197, "dd/mm/yyyy", "number", 44197, "dd/mm/yyyy", "D"],
  [0.5, "0%", "number", 0.5, "0%", "D"],
  [5, "@", "number", 5, "@", "?"],
  [true, G, "boolean", true, G, "D"],
  [false, "@", "boolean", false, "@", "?"],
  [null, "0.00", "keep", null, "0.00", "D"],
  ["", "0.00", "blank", null, "0.00", "D"],
  // Text that stays text.
  ["Tỷ lệ hộ nghèo", G, "text", "Tỷ lệ hộ nghèo", G, "D"],
  [" ", G, "text", " ", G, "?"],
  ["  Trong đó", G, "text", "  Trong đó", G, "?"],
  ["10 xã", G, "text", "10 xã", G, "?"],
  ["24.500 tỷ", G, "text", "24.500 tỷ", G, "?"],
  ["Quý II", G, "text", "Quý II", G, "?"],
  ["may", G, "text", "may", G, "?"],
  ["1.234.567", G, "text", "1.234.567", G, "?"],
  ["1,5", G, "text", "1,5", G, "?"],
  ["1,23,456", G, "text", "1,23,456", G, "?"],
  ["7-9%", G, "text", "7-9%", G, "?"],
  ["> 90", G, "text", "> 90", G, "?"],
  ["5₫", G, "text", "5₫", G, "?"],
  ["1 000", G, "text", "1 000", G, "?"],
  ["tRuE nha", G, "text", "tRuE nha", G, "?"],
  ["#không", G, "text", "#không", G, "?"],
  // An apostrophe, and the text format.
  ["'7-9", G, "text", "7-9", G, "D"],
  ["'=1+1", G, "text", "=1+1", G, "D"],
  ["'- Tỷ lệ hộ nghèo", G, "text", "- Tỷ lệ hộ nghèo", G, "D"],
  ["'100%", "0%", "text", "100%", "0%", "D"],
  ["'2021", G, "text", "2021", G, "D"],
  ["''x", G, "text", "'x", G, "?"],
  ["7-9", "@", "text", "7-9", "@", "D"],
  ["100%", "@", "text", "100%", "@", "D"],
  ["001", "@", "text", "001", "@", "D"],
  ["TRUE", "@", "text", "TRUE", "@", "?"],
  ["=1+1", "@", "text", "=1+1", "@", "?"],
  // Numbers, always by en-US rules.
  ["2021", G, "number", 2021, G, "?"],
  ["01", G, "number", 1, G, "?"],
  ["1.10", G, "number", 1.1, G, "?"],
  ["1.234", G, "number", 1.234, G, "I 1559"],
  ["1,234", G, "number", 1234, "#,##0", "I 1559"],
  ["1,234.5", G, "number", 1234.5, "#,##0.00", "?"],
  ["1,234", "0.00", "number", 1234, "0.00", "?"],
  [" 12 ", G, "number", 12, G, "?"],
  ["-5", G, "number", -5, G, "?"],
  ["+5", G, "number", 5, G, "?"],
  ["-0", G, "number", 0, G, "?"],
  ["(5)", G, "number", -5, G, "?"],
  [".5", G, "number", 0.5, G, "?"],
  ["5.", G, "number", 5, G, "?"],
  ["1e3", G, "number", 1000, "0.00E+00", "?"],
  ["1E-2", G, "number", 0.01, "0.00E+00", "?"],
  ["1e999", G, "text", "1e999", G, "?"],
  ["12345678901234567890", G, "number", 12345678901234500000, G, "D"],
  ["100%", G, "number", 1, "0%", "?"],
  ["12.5%", G, "number", 0.125, "0.00%", "?"],
  ["5 %", G, "number", 0.05, "0%", "?"],
  ["$5", G, "number", 5, "$#,##0_);[Red]($#,##0)", "?"],
  ["$1,234.50", G, "number", 1234.5, "$#,##0.00_);[Red]($#,##0.00)", "?"],
  ["1 1/2", G, "number", 1.5, "# ?/?", "?"],
  ["0 1/2", G, "number", 0.5, "# ?/?", "?"],
  ["2 10/20", G, "number", 2.5, "# ??/??", "?"],
  // Dates and times.
  ["7-9", G, "number", 46212, "d-mmm", "?"],
  ["1/2", G, "number", 46024, "d-mmm", "?"],
  ["7-9", "0.0", "number", 46212, "0.0", "?"],
  ["9/7/2026", G, "number", 46272, "m/d/yyyy", "I 1559"],
  ["7/9/2026", G, "number", 46212, "m/d/yyyy", "I 1559"],
  ["19/8/2025", G, "text", "19/8/2025", G, "I 1559"],
  ["1-2-26", G, "number", 46024, "m/d/yyyy", "?"],
  ["2026-07-09", G, "number", 46212, "m/d/yyyy", "?"],
  ["7/2021", G, "number", 44378, "mmm-yy", "?"],
  ["13/2021", G, "text", "13/2021", G, "?"],
  ["31/12", G, "text", "31/12", G, "?"],
  ["2/30", G, "number", 10990, "mmm-yy", "?"],
  ["2021/22", G, "text", "2021/22", G, "?"],
  ["9 Jul 2026", G, "number", 46212, "d-mmm-yy", "?"],
  ["Jul 9, 2026", G, "number", 46212, "d-mmm-yy", "?"],
  ["July 2026", G, "number", 46204, "mmm-yy", "?"],
  ["Mar-5", G, "number", 46086, "d-mmm", "?"],
  ["2/29/1900", G, "number", 60, "m/d/yyyy", "?"],
  ["2/29/2021", G, "text", "2/29/2021", G, "?"],
  ["1/1/1899", G, "text", "1/1/1899", G, "?"],
  ["12:30", G, "number", 0.520833333333333, "h:mm", "?"],
  ["1:05:09 PM", G, "number", 0.545243055555556, "h:mm:ss AM/PM", "?"],
  ["25:00", G, "number", 1.04166666666667, "[h]:mm:ss", "?"],
  ["5 PM", G, "number", 0.708333333333333, "h:mm AM/PM", "?"],
  ["1:75", G, "text", "1:75", G, "?"],
  ["7/9/2026 12:00", G, "number", 46212.5, "m/d/yyyy h:mm", "?"],
  // Truth values and errors.
  ["TRUE", G, "boolean", true, G, "?"],
  ["false", G, "boolean", false, G, "?"],
  ["#N/A", G, "error", "#N/A", G, "?"],
  ["#ref!", G, "error", "#REF!", G, "?"],
  // Formula attempts: whatever begins with = + - @.
  ["=SUM(A1:A3)", G, "formula", "=SUM(A1:A3)", G, "D"],
  ["=1+", G, "refused", null, G, "?"],
  ["=SUM(A1", G, "refused", null, G, "?"],
  ["=", G, "text", "=", G, "?"],
  ["-", G, "text", "-", G, "?"],
  ["- Tỷ lệ hộ nghèo", G, "formula", "=- Tỷ lệ hộ nghèo", G, "D"],
  ["+ Trong đó", G, "formula", "=+ Trong đó", G, "D"],
  ["- Số xã: 10", G, "refused", null, G, "D"],
  ["+A1", G, "formula", "=+A1", G, "D"],
  ["-A1+2", G, "formula", "=-A1+2", G, "D"],
  ["@SUM(A1)", G, "formula", "=@SUM(A1)", G, "?"],
];

export const COERCION_CASES: readonly CoercionCase[] = ROWS.map(
  ([input, before, result, value, after, source]) => ({
    input,
    before,
    result,
    value,
    after,
    source,
  })
);
