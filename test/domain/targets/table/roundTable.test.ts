import type { NumberTable, TableCell } from "../../../../src/domain/targets/table/numberTable";
import { ANY_TOTAL, exactly } from "../../../../src/domain/targets/table/numberTable";
import { hasTable, roundTable } from "../../../../src/domain/targets/table/roundTable";
import { randomStream } from "../../../support/cleanPlan";

function sums(table: NumberTable, values: readonly number[], side: "row" | "column"): number[] {
  const lines = side === "row" ? table.rows : table.columns;
  return lines.map((_, line) =>
    table.cells.reduce((sum, cell, at) => (cell[side] === line ? sum + values[at]! : sum), 0)
  );
}

/** A table of real cells whose margins are whole: random shares of random row totals, the columns as they come out. */
function exactTable(random: () => number, rows: number, columns: number): NumberTable {
  const whole = Array.from({ length: rows * columns }, () => Math.floor(random() * 40));
  const ideal = whole.map(Number);
  for (let i = 0; i < rows * columns; i++) {
    const [row, other] = [0, 0].map(() => Math.floor(random() * rows));
    const [column, next] = [0, 0].map(() => Math.floor(random() * columns));
    if (row === other || column === next) continue;
    const shift = random() * 0.9;
    for (const [r, c, sign] of [
      [row, column, 1],
      [other, next, 1],
      [row, next, -1],
      [other, column, -1],
    ] as const) {
      ideal[r! * columns + c!]! += sign * shift;
    }
  }
  const cells = ideal.map((value, at): TableCell => ({
    ...{ row: Math.floor(at / columns), column: at % columns, ideal: value },
    ...{ low: -100, high: 1000 },
  }));
  const table = { rows: [], columns: [], cells };
  const shape = {
    ...table,
    rows: Array.from({ length: rows }, () => ANY_TOTAL),
    columns: Array.from({ length: columns }, () => ANY_TOTAL),
  };
  return {
    rows: sums(shape, whole, "row").map(exactly),
    columns: sums(shape, whole, "column").map(exactly),
    cells,
  };
}

/** What of a table its values break. */
function faults(table: NumberTable, values: readonly number[]): string[] {
  const { rows, columns, cells } = table;
  const margins = (["row", "column"] as const).flatMap((side) =>
    sums(table, values, side).flatMap((sum, line) => {
      const { low, high } = (side === "row" ? rows : columns)[line]!;
      return sum < low || sum > high ? [`${side} ${line} makes ${sum}`] : [];
    })
  );
  const bounds = cells.flatMap(({ low, high }, at) =>
    values[at]! < low || values[at]! > high ? [`cell ${at} is ${values[at]}`] : []
  );
  return [...margins, ...bounds];
}

describe("roundTable", () => {
  it("keeps every margin of 8,000 random tables, and every cell within one unit of its ideal", () => {
    const random = randomStream(1);
    const wrong: string[] = [];
    for (let run = 0; run < 8_000; run++) {
      const table = exactTable(random, 2 + Math.floor(random() * 4), 2 + Math.floor(random() * 4));
      const values = roundTable(table)!;
      wrong.push(...faults(table, values));
      const off = table.cells.filter(({ ideal }, at) => Math.abs(values[at]! - ideal) >= 1 + 1e-6);
      wrong.push(...off.map(({ ideal }) => `far from ${ideal}`));
    }
    expect(wrong).toEqual([]);
  });

  it("finds a table exactly where there is one: small tables with tight bounds, against trying them all", () => {
    const random = randomStream(2);
    const seen = { possible: 0, impossible: 0 };
    const wrong: string[] = [];
    for (let run = 0; run < 2_000; run++) {
      const table = tightTable(random);
      const values = roundTable(table);
      const found = [values !== null, hasTable(table)];
      if (found.some((one) => one !== anyTable(table))) wrong.push(JSON.stringify(table));
      if (values) wrong.push(...faults(table, values));
      seen[values ? "possible" : "impossible"] += 1;
    }
    expect(wrong).toEqual([]);
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(200);
  });

  it("makes 100 localities by 5 years with a fifth of the cells held exact, the same every time", () => {
    const random = randomStream(3);
    const table = exactTable(random, 100, 5);
    const held = roundTable(table)!;
    const cells = table.cells.map((cell, at) =>
      random() < 0.2 ? { ...cell, low: held[at]!, high: held[at]! } : { ...cell, low: 0 }
    );
    const first = roundTable({ ...table, cells })!;
    expect(faults({ ...table, cells }, first)).toEqual([]);
    expect(roundTable({ ...table, cells })).toEqual(first);
  });

  it("leaves a margin free where nothing is asked of it", () => {
    const cells = [2.4, 2.4, 5.2].map((ideal, row) => ({
      row,
      column: 0,
      ideal,
      low: 0,
      high: 10,
    }));
    const table = { rows: cells.map(() => ANY_TOTAL), columns: [exactly(10)], cells };
    expect(roundTable(table)!.reduce((sum, value) => sum + value, 0)).toBe(10);
    expect(roundTable({ ...table, columns: [ANY_TOTAL] })).toEqual([2, 2, 5]);
  });
});

/** Six cells with little room; half of the tables ask one column for a unit more than they were made with. */
function tightTable(random: () => number): NumberTable {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const cells = [0, 1, 2, 3, 4, 5].map((at): TableCell => {
    const low = upTo(2);
    return { row: at % 2, column: at >> 1, ideal: random() * 4, low, high: low + upTo(2) };
  });
  const shape = {
    rows: [0, 1].map(() => ANY_TOTAL),
    columns: [0, 1, 2].map(() => ANY_TOTAL),
    cells,
  };
  const values = cells.map(({ low, high }) => low + upTo(high - low));
  const asked = upTo(1);
  return {
    cells,
    rows: sums(shape, values, "row").map(exactly),
    columns: sums(shape, values, "column").map((sum, i) => exactly(sum + [asked, -asked, 0][i]!)),
  };
}

function anyTable(table: NumberTable): boolean {
  const { cells } = table;
  const values: number[] = [];
  const search = (at: number): boolean => {
    if (at === cells.length) {
      return (
        sums(table, values, "row").every((sum, row) => sum === table.rows[row]!.low) &&
        sums(table, values, "column").every((sum, column) => sum === table.columns[column]!.low)
      );
    }
    for (let value = cells[at]!.low; value <= cells[at]!.high; value++) {
      values[at] = value;
      if (search(at + 1)) return true;
    }
    return false;
  };
  return search(0);
}
