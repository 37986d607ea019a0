import type { Indicator, PlanCell } from "../../plan/plan";
import { type Direction, isWorse } from "../../plan/valueOrder";
import { defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Point {
  readonly year: number;
  readonly cell: PlanCell;
  readonly value: number;
}

interface Facts {
  readonly name: string;
  readonly earlier: Point;
  readonly later: Point;
  readonly swapped: boolean;
  readonly direction: Direction;
}

export const yearsFollowDirection = defineIndicatorRule<Facts>({
  id: "indicator/years-follow-direction",
  severity: "error",
  title: {
    vi: "Các năm phải theo chiều của chỉ tiêu",
    en: "Yearly targets must follow the indicator's direction",
  },
  why: {
    vi: "Năm sau kém năm trước thường là hai năm gõ đổi chỗ hoặc gõ nhầm số.",
    en: "A year worse than the one before is mostly two years typed in each other's place, or a slip.",
  },
  fix: {
    vi: "Đổi lại hai ô nếu đúng là gõ đổi chỗ; nếu chủ ý, ghi giải trình.",
    en: "Swap the two cells if they were typed in each other's place; if it is meant, give the reason.",
  },
  message: {
    vi: ({ name, earlier, later, swapped, direction }) =>
      swapped
        ? `“${name}”: năm ${earlier.year} (${viNumber(earlier.value)}) và năm ${later.year} (${viNumber(later.value)}) có thể bị đổi chỗ; đổi lại thì các bước tăng giảm đều nhau.`
        : `“${name}”: năm ${later.year} (${viNumber(later.value)}) ${direction === "up" ? "thấp" : "cao"} hơn năm ${earlier.year} (${viNumber(earlier.value)}), ngược chiều ${direction === "up" ? "tăng" : "giảm"} của chỉ tiêu.`,
    en: ({ name, earlier, later, swapped, direction }) =>
      swapped
        ? `“${name}”: ${earlier.year} (${enNumber(earlier.value)}) and ${later.year} (${enNumber(later.value)}) may have been swapped; put back, the steps are even.`
        : `“${name}”: ${later.year} (${enNumber(later.value)}) is ${direction === "up" ? "below" : "above"} ${earlier.year} (${enNumber(earlier.value)}), against the indicator's ${direction === "up" ? "rise" : "fall"}.`,
  },
  scope: "row",
  reads: ["plan"],
  needs: ["direction"],
  mutedBy: [
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator) {
    const { direction } = indicator;
    if (direction !== "up" && direction !== "down") return;
    const points = numbersOf(indicator);
    const swap = evenSwap(points, direction);
    if (swap) {
      yield sighting(indicator, swap[0], swap[1], direction, true);
      return;
    }
    for (let i = 1; i < points.length; i++) {
      if (!isWorse(points[i]!.value, points[i - 1]!.value, direction)) continue;
      yield sighting(indicator, points[i - 1]!, points[i]!, direction, false);
    }
  },
});

function sighting(
  { name }: Indicator,
  earlier: Point,
  later: Point,
  direction: Direction,
  swapped: boolean
) {
  const imbalance = later.value - earlier.value;
  return {
    at: swapped ? earlier.cell.ref : later.cell.ref,
    also: [swapped ? later.cell.ref : earlier.cell.ref],
    facts: { name: name.text, earlier, later, swapped, direction },
    ...(!swapped && { severity: "warning" as const, imbalance }),
    fixes: swapped
      ? [
          {
            safety: "review" as const,
            label: {
              vi: `Đổi chỗ năm ${earlier.year} và ${later.year}`,
              en: `Swap ${earlier.year} and ${later.year}`,
            },
            edits: [
              { ...earlier.cell.ref, before: earlier.value, after: later.value },
              { ...later.cell.ref, before: later.value, after: earlier.value },
            ],
          },
        ]
      : [],
  };
}

function numbersOf({ plan }: Indicator): Point[] {
  return [...plan]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, cell]) =>
      cell.value.kind === "number" && cell.value.low !== null
        ? [{ year, cell, value: cell.value.low }]
        : []
    );
}

/** The one pair whose swap puts every year in order with even steps; null where the path is in order, or no swap does. */
function evenSwap(points: readonly Point[], direction: Direction): [Point, Point] | null {
  if (points.length < 4 || inOrder(points, direction)) return null;
  const values = points.map(({ value }) => value);
  const found: [Point, Point][] = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const swapped = [...values];
      [swapped[i], swapped[j]] = [values[j]!, values[i]!];
      if (hasEvenSteps(swapped, direction)) found.push([points[i]!, points[j]!]);
    }
  }
  return found.length === 1 ? found[0]! : null;
}

function inOrder(points: readonly Point[], direction: Direction): boolean {
  return points.every(
    ({ value }, i) => i === 0 || !isWorse(value, points[i - 1]!.value, direction)
  );
}

/** Steps that all go the right way and differ by no more than a quarter of their mean. */
function hasEvenSteps(values: readonly number[], direction: Direction): boolean {
  const sign = direction === "up" ? 1 : -1;
  const steps = values.slice(1).map((value, i) => sign * (value - values[i]!));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return mean > 0 && steps.every((step) => step > 0 && Math.abs(step - mean) <= mean / 4);
}
