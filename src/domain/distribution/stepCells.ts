import type { Direction } from "../plan/valueOrder";
import { clamp } from "../targets/scale";
import { type Margin, type TableCell, exactly } from "../targets/table/numberTable";
import type { SharedCells, SharedPart, SharedTable } from "./sharedPart";

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

/**
 * Parts that move one way only: a cell is a year's step, so that every path is monotone and ends within its bounds. Null
 * where what is held goes the other way.
 */
export function stepCells({ parts, totals }: SharedTable, way: Direction): SharedCells | null {
  const sign = way === "up" ? 1 : -1;
  const stretches = parts.flatMap((part, index) => stretchesOf(part, index, totals.length));
  if (stretches.some(({ fresh, from, to }) => !fresh && to !== null && sign * (to - from) < 0)) {
    return null;
  }
  const cells = stretches.flatMap((stretch, row) =>
    stepsOf(stretch, parts[stretch.part]!, way).map((cell) => ({ ...cell, row }))
  );
  const begun = parts.reduce((sum, { start }) => sum + (start ?? 0), 0);
  return {
    table: {
      rows: stretches.map((stretch) => reachOf(stretch, parts[stretch.part]!, way)),
      columns: totals.map((total, year) => exactly(total - (totals[year - 1] ?? begun))),
      cells,
    },
    valuesOf(steps) {
      const levels = parts.map(({ start }) => start ?? 0);
      const values = parts.map((): number[] => []);
      cells.forEach(({ row, column }, at) => {
        const { part } = stretches[row]!;
        values[part]![column] = levels[part]! += steps[at]!;
      });
      return values;
    },
  };
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
