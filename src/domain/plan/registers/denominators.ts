import { unitKey } from "./units";

/** A total that a share is taken of (mẫu số): 116 xã from 2021 to 2025. */
export interface Denominator {
  /** What is counted, as the unit column writes it. */
  readonly unit: string;
  readonly value: number;
  /** First and last year in which it holds; null for an open end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string;
}

/** Empty by design: a total is a fact of one province and one time, and only its workbook can state it. */
export const defaultDenominators: readonly Denominator[] = [];

/** The total of a unit in a year, or null where the register states none; where several hold, the latest to begin. */
export function findDenominator(
  denominators: readonly Denominator[],
  unit: string,
  year: number
): Denominator | null {
  const key = unitKey(unit);
  const holding = denominators.filter(
    (one) => unitKey(one.unit) === key && (one.from ?? year) <= year && year <= (one.to ?? year)
  );
  const begins = ({ from }: Denominator) => from ?? -Infinity;
  return holding.reduce<Denominator | null>(
    (latest, one) => (latest && begins(latest) >= begins(one) ? latest : one),
    null
  );
}
