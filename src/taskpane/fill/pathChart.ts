import type { PlanCell } from "../../domain/plan/plan";
import { isLevel } from "../../domain/plan/valueOrder";
import type { ProposedYear } from "../../domain/targets/proposal";
import type { FillLine } from "./fillLines";

export interface ChartPoint {
  readonly year: number;
  readonly value: number;
}

/** A row as it is drawn: what was reached, the path that is proposed, the goal. */
export interface PathChart {
  readonly past: readonly ChartPoint[];
  readonly path: readonly ChartPoint[];
  readonly goal: number | null;
}

/** What can be drawn of a row; null where it has too few numbers for a line. */
export function pathChart({ row, years, proposed }: FillLine): PathChart | null {
  const past = [...row.actual]
    .flatMap(([year, cell]) => pointOf(year, levelOf(cell)))
    .sort((a, b) => a.year - b.year);
  const first = years[0]!.year;
  const baseline = proposed?.inputs.baseline ?? null;
  if (past.at(-1)?.year !== first - 1) past.push(...pointOf(first - 1, baseline));
  // What a share such as `100% xã` comes to is known where the row is proposed.
  const held = new Map(proposed?.inputs.held);
  const path = years.flatMap((year) => pointOf(year.year, held.get(year.year) ?? yearLevel(year)));
  if (past.length + path.length < 2) return null;
  return { past, path, goal: goalLevel(row.goal, path, years) };
}

/** Where the points of a chart come to lie, `top` for the greatest and `bottom` for the least. */
export function chartScale({ past, path, goal }: PathChart, box: ChartBox) {
  const points = [...past, ...path];
  const values = [...points.map(({ value }) => value), ...(goal === null ? [] : [goal])];
  const years = points.map(({ year }) => year);
  const place = (value: number, all: readonly number[], from: number, to: number): number => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return least === most
      ? (from + to) / 2
      : from + ((value - least) / (most - least)) * (to - from);
  };
  return {
    x: (year: number): number => place(year, years, box.left, box.right),
    y: (value: number): number => place(value, values, box.bottom, box.top),
  };
}

export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function pointOf(year: number, value: number | null): ChartPoint[] {
  return value === null ? [] : [{ year, value }];
}

function levelOf({ value }: PlanCell): number | null {
  return isLevel(value) ? (value.low ?? value.high) : null;
}

function yearLevel({ cell, value }: ProposedYear): number | null {
  if (value === null) return levelOf(cell);
  return typeof value === "number" ? value : null;
}

/** Of a share, such as `100% xã`, what it comes to in the last year. */
function goalLevel(
  goal: PlanCell | null,
  path: readonly ChartPoint[],
  years: readonly ProposedYear[]
): number | null {
  const last = path.at(-1);
  if (goal?.value.kind !== "share-of-total") return goal && levelOf(goal);
  return last && last.year === years.at(-1)!.year ? last.value : null;
}
