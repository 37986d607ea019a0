import type { Indicator } from "../plan/plan";
import type { GivenCell } from "../standardWorkbook/givenTables";

/**
 * Numbers the indicators of one book from 1. A detail follows the row that it details (`3.1`, or blank where the master
 * leaves it blank); where that row is not in the book, it is a row like any other, so that it is never taken for a detail
 * of whatever stands above it.
 */
export function rowNumbers(rows: readonly Indicator[]): (GivenCell | null)[] {
  const numbers = new Map<string, string>();
  const details = new Map<string, number>();
  let last = 0;
  return rows.map(({ key, parent, stt }) => {
    const above = parent === null ? undefined : numbers.get(parent);
    if (above === undefined) {
      numbers.set(key, String(++last));
      return { value: { kind: "number", value: last } };
    }
    const written = stt?.text ?? "";
    const detail = (details.get(above) ?? 0) + 1;
    details.set(above, detail);
    numbers.set(key, `${above}.${detail}`);
    // A bullet or letter stays as it is.
    const own = /\d/.test(written) ? `${above}.${detail}` : written;
    return own === "" ? null : { value: { kind: "text", value: own } };
  });
}
