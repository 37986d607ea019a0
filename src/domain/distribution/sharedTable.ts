import type { Direction } from "../plan/valueOrder";
import { clamp } from "../targets/scale";
import { nearestTable } from "../targets/table/nearestTable";
import {
  ANY_TOTAL,
  type Margin,
  type NumberTable,
  type TableCell,
  exactly,
} from "../targets/table/numberTable";
import { roundTable } from "../targets/table/roundTable";

/** A locality in a table of whole units; years are counted from 0. */
export interface SharedPart {
  /** Null where it is not known. */
  readonly start: number | null;
  readonly low: number;
  readonly high: number;
  readonly held: ReadonlyMap<number, number>;
  /** By year. */
  readonly ideal: readonly number[];
}

export interface SharedTable {
  readonly parts: readonly SharedPart[];
  /** What the parts make in each year. */
  readonly totals: readonly number[];
  /** Every part moves one way only; null where it may go to and fro. */
  readonly way: Direction | null;
}

/** By part and year. */
export type SharedValues = readonly (readonly number[])[];

/** Whole numbers by part and year that make every year's total, keep what is held and stay in bounds; null where there are none. */
export function solveShared(table: SharedTable): SharedValues | null {
  return table.way === null ? solveYears(table) : solveSteps(table, table.way);
}

function solveYears({ parts, totals }: SharedTable): SharedValues | null {
  const cells = parts.flatMap(({ ideal, low, high, held }, row) =>
    totals.map((_, column): TableCell => {
      const value = held.get(column);
      return value === undefined
        ? { row, column, ideal: ideal[column]!, low, high }
        : { row, column, ideal: value, low: value, high: value };
    })
  );
  const rows = parts.map(() => ANY_TOTAL);
  const values = roundNear({ rows, columns: totals.map(exactly), cells });
  return (
    values && parts.map((_, row) => totals.map((__, year) => values[row * totals.length + year]!))
  );
}

/** A part's years from a level that stands to the next, or on to the last year where none stands any more. */
interface Stretch {
  readonly part: number;
  /** -1 is the year before the first. */
  readonly after: number;
  readonly until: number;
  readonly from: number;
  /** Null where it is open. */
  readonly to: number | null;
  /** Nobody knows from where it begins. */
  readonly fresh: boolean;
}

/** What is rounded are the steps of each year, all in one direction: so every path is monotone and ends within its bounds. */
function solveSteps({ parts, totals }: SharedTable, way: Direction): SharedValues | null {
  const sign = way === "up" ? 1 : -1;
  const stretches = parts.flatMap((part, index) => stretchesOf(part, index, totals.length));
  if (stretches.some(({ fresh, from, to }) => !fresh && to !== null && sign * (to - from) < 0)) {
    return null;
  }
  const cells = stretches.flatMap((stretch, row) =>
    stepsOf(stretch, parts[stretch.part]!, way).map((cell) => ({ ...cell, row }))
  );
  const begun = parts.reduce((sum, { start }) => sum + (start ?? 0), 0);
  const table: NumberTable = {
    rows: stretches.map((stretch) => reachOf(stretch, parts[stretch.part]!, way)),
    columns: totals.map((total, year) => exactly(total - (totals[year - 1] ?? begun))),
    cells,
  };
  const levelsOf = (steps: readonly number[]): number[][] => {
    const levels = parts.map(({ start }) => start ?? 0);
    const values = parts.map((): number[] => []);
    cells.forEach(({ row, column }, at) => {
      const { part } = stretches[row]!;
      values[part]![column] = levels[part]! += steps[at]!;
    });
    return values;
  };
  const near = levelsOf(nearestTable(table));
  const byYear = roundLevels(near, totals, sign);
  if (byYear && parts.every((part, i) => keeps(part, byYear[i]!, sign))) return byYear;
  const steps = roundNear(table);
  return steps && levelsOf(steps);
}

/** Where nothing fits, the nearest table breaks bounds: what is made of it counts only if it keeps them. */
function keeps({ start, low, high, held }: SharedPart, values: readonly number[], sign: 1 | -1) {
  return values.every((value, year) => {
    const before = values[year - 1] ?? start;
    const stays = held.get(year) ?? value;
    const onward = before === null || sign * (value - before) >= 0;
    return value === stays && value >= low && value <= high && onward;
  });
}

/**
 * Each level rounded up or down, year after year, none back behind the year before: the nearest there is. Null where that
 * leads into a year whose total can't be made; rounding all steps together finds a way then.
 */
function roundLevels(
  near: SharedValues,
  totals: readonly number[],
  sign: 1 | -1
): SharedValues | null {
  const values = near.map((): number[] => []);
  for (const [year, total] of totals.entries()) {
    const behind = near.map((levels, part) => {
      const level = sign * levels[year]!;
      const before = year === 0 ? -Infinity : sign * values[part]![year - 1]!;
      return Math.max(before, Math.floor(level + NOISE));
    });
    const missing = sign * total - behind.reduce((sum, value) => sum + value, 0);
    const remainder = (part: number): number => sign * near[part]![year]! - behind[part]!;
    const open = [...near.keys()]
      .filter((part) => remainder(part) > NOISE)
      .sort((a, b) => remainder(b) - remainder(a) || a - b);
    if (missing < 0 || missing > open.length) return null;
    const up = new Set(open.slice(0, missing));
    behind.forEach((value, part) => values[part]!.push(sign * (value + Number(up.has(part))) || 0));
  }
  return values;
}

function stretchesOf({ start, held }: SharedPart, part: number, years: number): Stretch[] {
  const stops = [
    { year: -1, value: start ?? 0 },
    ...[...held].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year),
  ];
  const last = stops.at(-1)!;
  const stretches = stops.slice(1).map((stop, i): Stretch => {
    const from = stops[i]!;
    const fresh = i === 0 && start === null;
    return { part, after: from.year, until: stop.year, from: from.value, to: stop.value, fresh };
  });
  if (last.year === years - 1) return stretches;
  const fresh = stops.length === 1 && start === null;
  const open = { part, after: last.year, until: years - 1, from: last.value, to: null, fresh };
  return [...stretches, open];
}

/** How far a stretch goes in all. */
function reachOf({ from, to, fresh }: Stretch, { low, high }: SharedPart, way: Direction): Margin {
  if (to !== null) return exactly(to - from);
  if (fresh) return { low, high };
  return way === "up"
    ? { low: 0, high: Math.max(0, high - from) }
    : { low: Math.min(0, low - from), high: 0 };
}

function stepsOf(stretch: Stretch, part: SharedPart, way: Direction): Omit<TableCell, "row">[] {
  const { after, until, from, to, fresh } = stretch;
  const whole = fresh
    ? { low: part.low - part.high, high: part.high - part.low }
    : reachOf(stretch, part, way);
  const bounds =
    way === "up"
      ? { low: 0, high: Math.max(0, whole.high) }
      : { low: Math.min(0, whole.low), high: 0 };
  const level = (year: number): number => {
    if (year === after) return from;
    if (year === until && to !== null) return to;
    const ideal = part.ideal[year]!;
    return to === null || fresh ? ideal : clamp(ideal, Math.min(from, to), Math.max(from, to));
  };
  return Array.from({ length: until - after }, (_, i) => {
    const column = after + 1 + i;
    const ideal = level(column) - level(column - 1);
    const first = fresh && i === 0 ? { low: part.low, high: part.high } : bounds;
    return { column, ideal, ...first };
  });
}

/** A line may lie this far beside a whole number and still is that number. */
const NOISE = 1e-3;

/** Rows whose total is open end next to where the nearest real table has them; anywhere within their reach if need be. */
function roundNear(table: NumberTable): readonly number[] | null {
  const near = nearestTable(table);
  const sums = table.rows.map(() => 0);
  table.cells.forEach(({ row }, at) => (sums[row]! += near[at]!));
  const rows = table.rows.map(({ low, high }, row): Margin => ({
    low: Math.max(low, Math.floor(sums[row]! + NOISE)),
    high: Math.min(high, Math.ceil(sums[row]! - NOISE)),
  }));
  return roundTable({ ...table, rows }) ?? roundTable(table);
}
