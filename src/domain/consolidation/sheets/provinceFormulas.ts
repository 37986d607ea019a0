import { areaAddress, cellAddress } from "../../sheet";
import type { LineRun } from "./provinceBlocks";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_000;

/** Adds a column up over lines. */
export function sumFormula(column: number, { first, last }: LineRun): string {
  return `=SUM(${areaAddress({ top: first, left: column, bottom: last, right: column })})`;
}

/** A figure and what it is weighed by: another cell of the sheet, or a number that someone answered. */
export interface WeighedCell {
  readonly row: number;
  readonly weight: { readonly row: number } | number;
}

/** The weighted mean of a column over lines; null where Excel could not hold the formula. */
export function weightedFormula(column: number, cells: readonly WeighedCell[]): string | null {
  const formula = asRanges(column, cells) ?? termByTerm(column, cells);
  return formula.length <= LONGEST_FORMULA ? formula : null;
}

/** Lines that follow one another on both sides are two ranges. */
function asRanges(column: number, cells: readonly WeighedCell[]): string | null {
  const figures = runOf(cells.map(({ row }) => row));
  const weights = runOf(cells.map(({ weight }) => (typeof weight === "number" ? NaN : weight.row)));
  if (!figures || !weights) return null;
  const [figure, weight] = [figures, weights].map(({ first, last }) =>
    areaAddress({ top: first, left: column, bottom: last, right: column })
  );
  return `=SUMPRODUCT(${figure},${weight})/SUM(${weight})`;
}

function runOf(rows: readonly number[]): LineRun | null {
  const first = rows[0]!;
  return rows.every((row, index) => row === first + index)
    ? { first, last: first + rows.length - 1 }
    : null;
}

function termByTerm(column: number, cells: readonly WeighedCell[]): string {
  const terms = cells.map(({ row, weight }) => {
    const by = typeof weight === "number" ? String(weight) : cellAddress(weight.row, column);
    return [`${cellAddress(row, column)}*${by}`, by] as const;
  });
  const [sum, weights] = [0, 1].map((side) => terms.map((term) => term[side]!).join("+"));
  return `=(${sum})/(${weights})`;
}

/** The province's figure less a total; binary tails of decimals do not count. */
export function differenceFormula(column: number, from: number, less: number): string {
  return `=ROUND(${cellAddress(from, column)}-${cellAddress(less, column)},9)`;
}

/** The largest of what was sent less the smallest. */
export function spreadFormula(column: number, { first, last }: LineRun): string {
  const area = areaAddress({ top: first, left: column, bottom: last, right: column });
  return `=ROUND(MAX(${area})-MIN(${area}),9)`;
}

/** The same as another cell of the column. */
export function sameAs(column: number, row: number): string {
  return `=${cellAddress(row, column)}`;
}
