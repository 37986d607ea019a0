import loadHighs, { type Highs, type ModelData } from "highs";
import { type NumberTable, type TableCell, exactly } from "../src/domain/targets/table/numberTable";
import { roundTable } from "../src/domain/targets/table/roundTable";
import { randomStream } from "../test/support/cleanPlan";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const YEARS = 5;
const HELD = 0.2;
const MOST = 500;

/**
 * Whole numbers for so many localities over five years, a fifth of the cells held, rows and columns exact: against HiGHS,
 * which gets the same table as a linear programme whose corners are whole. Both must find a table, and none where there is none.
 */
export async function roundings(localities: number, rounds: number): Promise<Comparison> {
  const table = drawnTable(localities);
  const without = { ...table, rows: table.rows.map(({ low }, row) => exactly(low + Number(!row))) };
  const highs = await loadHighs();
  requireTable(table, roundTable(table));
  requireTable(table, solved(highs, table));
  if (roundTable(without) ?? solved(highs, without)) throw new Error("found what can't be");
  const model = programme(table);
  const pairs = await inTurn(
    rounds,
    () => milliseconds(() => roundTable(table)),
    () => milliseconds(() => solvedModel(highs, model))
  );
  const size = { count: localities, of: "localities" };
  return {
    what: `Exact table of whole numbers, ${YEARS} years`,
    size,
    peer: "HiGHS",
    unit: "ms",
    pairs,
  };
}

/** A table that exists: margins of whole numbers, ideal values some units beside them. */
function drawnTable(localities: number): NumberTable {
  const random = randomStream(localities);
  const whole = Array.from({ length: localities * YEARS }, () => Math.floor(random() * 40));
  const cells = whole.map((value, at): TableCell => {
    const place = { row: Math.floor(at / YEARS), column: at % YEARS };
    return random() < HELD
      ? { ...place, ideal: value, low: value, high: value }
      : { ...place, ideal: Math.max(0, value + random() * 4 - 2), low: 0, high: MOST };
  });
  const margins = (side: "row" | "column", count: number) => {
    const sums = new Array<number>(count).fill(0);
    cells.forEach((cell, at) => (sums[cell[side]]! += whole[at]!));
    return sums.map(exactly);
  };
  return { rows: margins("row", localities), columns: margins("column", YEARS), cells };
}

/** Three columns a cell: up to the whole number below its ideal, the rounding itself, and beyond. */
function programme({ rows, columns, cells }: NumberTable): ModelData {
  const colCost: number[] = [];
  const colLower: number[] = [];
  const colUpper: number[] = [];
  const starts: number[] = [];
  const indices: number[] = [];
  for (const { row, column, ideal, low, high } of cells) {
    const floor = Math.min(Math.max(Math.floor(ideal), low), high);
    const ceiling = Math.min(floor + 1, high);
    const pieces = [
      [-4, low, floor],
      [1 - 2 * (ideal - floor), 0, ceiling - floor],
      [4, 0, high - ceiling],
    ] as const;
    for (const [cost, least, most] of pieces) {
      starts.push(indices.length);
      indices.push(row, rows.length + column);
      colCost.push(cost);
      colLower.push(least);
      colUpper.push(most);
    }
  }
  const margins = [...rows, ...columns];
  const matrix = { numRows: margins.length, numCols: colCost.length };
  return {
    ...matrix,
    ...{ colCost, colLower, colUpper },
    rowLower: margins.map(({ low }) => low),
    rowUpper: margins.map(({ high }) => high),
    matrix: {
      ...{ ...matrix, format: "csc" as const, indices },
      starts: [...starts, indices.length],
      values: indices.map(() => 1),
    },
  };
}

function solved(highs: Highs, table: NumberTable): readonly number[] | null {
  const values = solvedModel(highs, programme(table));
  return (
    values && table.cells.map((_, at) => [0, 1, 2].reduce((sum, i) => sum + values[3 * at + i]!, 0))
  );
}

const OPTIMAL = 7;

function solvedModel(highs: Highs, data: ModelData): Float64Array | null {
  return highs.withModel(data, (model): Float64Array | null => {
    model.options.set("output_flag", false);
    return model.run().modelStatus === OPTIMAL ? model.getSolution().colValue : null;
  });
}

function requireTable({ rows, columns, cells }: NumberTable, values: readonly number[] | null) {
  const sums = [...rows, ...columns].map(() => 0);
  if (!values) throw new Error("no table found");
  cells.forEach(({ row, column, low, high }, at) => {
    const value = values[at]!;
    if (!Number.isInteger(value) || value < low || value > high)
      throw new Error("not within bounds");
    sums[row]! += value;
    sums[rows.length + column]! += value;
  });
  const margins = [...rows, ...columns];
  if (sums.some((sum, i) => sum !== margins[i]!.low)) throw new Error("margins broken");
}
