import { ANY_TOTAL, type TableCell, exactly } from "../targets/table/numberTable";
import type { SharedCells, SharedTable } from "./sharedPart";

/** Parts that may go to and fro: a cell is a year's value, and only the years add up. */
export function yearCells({ parts, totals }: SharedTable): SharedCells {
  const cells = parts.flatMap(({ ideal, low, high, held }, row) =>
    totals.map((_, column): TableCell => {
      const value = held.get(column);
      return value === undefined
        ? { row, column, ideal: ideal[column]!, low, high }
        : { row, column, ideal: value, low: value, high: value };
    })
  );
  return {
    table: { rows: parts.map(() => ANY_TOTAL), columns: totals.map(exactly), cells },
    valuesOf: (values) =>
      parts.map((_, row) => totals.map((__, year) => values[row * totals.length + year]!)),
  };
}
