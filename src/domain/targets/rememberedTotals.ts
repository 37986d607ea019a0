import type { Denominator } from "../plan/registers/denominators";
import { unitKey } from "../plan/registers/units";
import type { StateRecord } from "../state/bookState";

const TOTAL = "denominator";

/** The totals that users stated when they were asked (mẫu số); one that someone tampered with is left out. */
export function rememberedTotals(records: readonly StateRecord[]): readonly Denominator[] {
  return records.flatMap(({ kind, json }) => {
    const total = kind === TOTAL ? parsed(json) : null;
    return isDenominator(total) ? [total] : [];
  });
}

/** The records of a book with one more stated total, in the place of an earlier one of that unit and year. */
export function withTotals(
  records: readonly StateRecord[],
  totals: readonly Denominator[]
): readonly StateRecord[] {
  const stated = totals.map((total) => ({
    kind: TOTAL,
    key: `${unitKey(total.unit)}|${total.from ?? ""}`,
    json: JSON.stringify(total),
  }));
  const replaced = ({ kind, key }: StateRecord): boolean =>
    kind === TOTAL && stated.some((one) => one.key === key);
  return [...records.filter((record) => !replaced(record)), ...stated];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isDenominator(value: unknown): value is Denominator {
  if (typeof value !== "object" || value === null) return false;
  const { unit, value: total, from, to, source } = value as Record<string, unknown>;
  const isYear = (one: unknown): boolean => one === null || Number.isInteger(one);
  return (
    typeof unit === "string" &&
    Number.isFinite(total) &&
    isYear(from) &&
    isYear(to) &&
    typeof source === "string"
  );
}
