import { toUnits, unitBounds } from "../scale";
import { type TableCell, exactly } from "../table/numberTable";
import { roundTable } from "../table/roundTable";
import type { Part, PartValues, PartitionTask } from "./part";

/** Parts whose goals are totals of the period: the years of a part make its goal, the parts of a year the whole. */
export function roundShares({ parts, whole, holds, decimals }: PartitionTask): PartValues {
  const years = [...whole.keys()];
  const goals = parts.map((part) => toUnits(totalOf(part), decimals));
  const cells = parts.flatMap(({ reading, path }, row) => {
    const { low, high } = unitBounds(reading, decimals);
    return years.map((year, column): TableCell => {
      const hold = holds.find(({ part, held }) => part === row && held.year === year);
      if (hold) {
        const value = toUnits(hold.held.value, decimals);
        return { row, column, ideal: value, low: value, high: value };
      }
      const exact = path.exact.get(year);
      const ideal = exact === undefined ? goals[row]! / years.length : exact * 10 ** decimals;
      const most = Math.max(Math.abs(goals[row]!), Math.abs(whole.get(year)!));
      return { row, column, ideal, low: Math.max(low, -most), high: Math.min(high, most) };
    });
  });
  const values = roundTable({
    rows: goals.map(exactly),
    columns: [...whole.values()].map(exactly),
    cells,
  });
  return (
    values &&
    parts.map((_, row) => new Map(years.map((year, i) => [year, values[row * years.length + i]!])))
  );
}

/** Where every year is held, they make what they make. */
function totalOf({ reading: { blanks, held, goal } }: Part): number {
  return blanks.length > 0 ? goal.level : held.reduce((sum, { value }) => sum + value, 0);
}
