import type { Stop } from "../path";
import { clamp, toUnits } from "../scale";
import { type Margin, type TableCell, exactly } from "../table/numberTable";
import { roundTable } from "../table/roundTable";
import type { PartValues, PartitionTask } from "./part";

/** A stretch of a part's path between two levels that stand. */
interface Stretch {
  readonly part: number;
  readonly from: Stop;
  readonly to: Stop;
}

/**
 * Parts whose goals are levels. What is rounded are the steps of each year: those of a stretch make the way between its
 * ends, all in its direction, so that every path stays monotone; those of a year make the step of the whole.
 */
export function roundSteps(task: PartitionTask): PartValues {
  const { parts, whole, decimals } = task;
  const years = [...whole.keys()];
  const starts = parts.map(({ reading }) => toUnits(reading.base!.value, decimals));
  const stretches = stretchesOf(task, years, starts);
  const cells = stretches.flatMap((stretch, row) => stepsOf(task, stretch, row, years));
  const steps = roundTable({
    rows: stretches.map(({ from, to }) => exactly(to.value - from.value)),
    columns: stepsOfWhole(whole, starts),
    cells,
  });
  if (!steps) return null;
  const levels = [...starts];
  const values = parts.map(() => new Map<number, number>());
  cells.forEach(({ row, column }, at) => {
    const { part } = stretches[row]!;
    levels[part]! += steps[at]!;
    values[part]!.set(years[column]!, levels[part]!);
  });
  return values;
}

function stretchesOf(
  { parts, holds, decimals }: PartitionTask,
  years: readonly number[],
  starts: readonly number[]
): Stretch[] {
  const last = years.at(-1)!;
  return parts.flatMap(({ reading }, part) => {
    const held = holds.filter((hold) => hold.part === part).map((hold) => hold.held);
    const goal = { year: last, value: reading.goal.level };
    const ends = held.at(-1)?.year === last ? held : [...held, goal];
    const stops: Stop[] = [
      { year: years[0]! - 1, value: starts[part]! },
      ...ends.map(({ year, value }) => ({ year, value: toUnits(value, decimals) })),
    ];
    return stops.slice(1).map((to, i) => ({ part, from: stops[i]!, to }));
  });
}

function stepsOf(
  { parts, decimals }: PartitionTask,
  { part, from, to }: Stretch,
  row: number,
  years: readonly number[]
): TableCell[] {
  const [least, most] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  const level = (year: number): number => {
    if (year <= from.year) return from.value;
    const exact = parts[part]!.path.exact.get(year);
    return year >= to.year || exact === undefined
      ? to.value
      : clamp(exact * 10 ** decimals, least, most);
  };
  return years.flatMap((year, column): TableCell[] => {
    if (year <= from.year || year > to.year) return [];
    const ideal = level(year) - level(years[column - 1] ?? from.year);
    const way = to.value - from.value;
    return [{ row, column, ideal, low: Math.min(0, way), high: Math.max(0, way) }];
  });
}

/** The first year's step makes good what the parts' baselines lack of the whole's. */
function stepsOfWhole(whole: ReadonlyMap<number, number>, starts: readonly number[]): Margin[] {
  const levels = [starts.reduce((sum, start) => sum + start, 0), ...whole.values()];
  return levels.slice(1).map((level, i) => exactly(level - levels[i]!));
}
