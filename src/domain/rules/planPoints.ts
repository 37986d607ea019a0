import type { Indicator, PlanCell } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import { type Direction, isWorse } from "../plan/valueOrder";

/** A plan year whose cell holds a plain number. */
export interface PlanPoint {
  readonly year: number;
  readonly cell: PlanCell;
  readonly value: number;
}

/** The plain numbers of the plan years, in order. */
export const planPoints = indexOnce(({ plan }: Indicator): readonly PlanPoint[] => {
  const points: PlanPoint[] = [];
  for (const [year, cell] of plan) {
    const { kind, low } = cell.value;
    if (kind === "number" && low !== null) points.push({ year, cell, value: low });
  }
  return points.sort((one, other) => one.year - other.year);
});

/** Whether no year is worse than the one before it. */
export function inOrder(points: readonly PlanPoint[], direction: Direction): boolean {
  return points.every(
    ({ value }, i) => i === 0 || !isWorse(value, points[i - 1]!.value, direction)
  );
}
