import { nearestTable } from "../targets/table/nearestTable";
import type { Margin, NumberTable } from "../targets/table/numberTable";
import { hasTable, roundTable } from "../targets/table/roundTable";
import { roundLevels } from "./roundLevels";
import type { SharedCells, SharedTable, SharedValues } from "./sharedPart";
import { stepCells } from "./stepCells";
import { yearCells } from "./yearCells";

/** Whole numbers by part and year that make every year's total, keep what is held and stay in bounds; null where there are none. */
export function solveShared(shared: SharedTable): SharedValues | null {
  const laidOut = cellsOf(shared);
  if (!laidOut) return null;
  const { table, valuesOf } = laidOut;
  const near = nearestTable(table);
  const sign = shared.way === "down" ? -1 : 1;
  const byYear = shared.way && roundLevels(shared, valuesOf(near), sign);
  if (byYear) return byYear;
  const cells = roundNear(table, near);
  return cells && valuesOf(cells);
}

/** Whether there are such numbers at all: told much faster than they are found. */
export function canShare(shared: SharedTable): boolean {
  const laidOut = cellsOf(shared);
  return laidOut !== null && hasTable(laidOut.table);
}

function cellsOf(shared: SharedTable): SharedCells | null {
  return shared.way === null ? yearCells(shared) : stepCells(shared, shared.way);
}

/** A line may lie this far beside a whole number and still is that number. */
const NOISE = 1e-3;

/** Rows whose total is open end next to where the nearest real table has them; anywhere within their reach if need be. */
function roundNear(table: NumberTable, near: readonly number[]): readonly number[] | null {
  const sums = table.rows.map(() => 0);
  table.cells.forEach(({ row }, at) => (sums[row]! += near[at]!));
  const rows = table.rows.map(({ low, high }, row): Margin => ({
    low: Math.max(low, Math.floor(sums[row]! + NOISE)),
    high: Math.min(high, Math.ceil(sums[row]! - NOISE)),
  }));
  return roundTable({ ...table, rows }) ?? roundTable(table);
}
