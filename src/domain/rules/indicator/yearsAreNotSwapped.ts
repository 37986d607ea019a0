import type { Direction } from "../../plan/valueOrder";
import { type PlanPoint, inOrder, planPoints } from "../planPoints";
import { type Fix, defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly earlier: PlanPoint;
  readonly later: PlanPoint;
}

export const yearsAreNotSwapped = defineIndicatorRule<Facts>({
  id: "indicator/years-are-not-swapped",
  severity: "error",
  title: {
    vi: "Hai năm không gõ đổi chỗ nhau",
    en: "No two years stand in each other's place",
  },
  why: {
    vi: "Đổi chỗ hai ô thì mọi năm vào đúng chiều với các bước đều nhau: gần như chắc chắn là gõ nhầm cột.",
    en: "With two cells swapped back all years fall in order with even steps: almost surely a slip of columns.",
  },
  fix: {
    vi: "Đổi lại hai ô; nếu chủ ý, ghi giải trình.",
    en: "Swap the two cells back; if they are meant, give the reason.",
  },
  message: {
    vi: ({ name, earlier, later }) =>
      `“${name}”: năm ${earlier.year} (${viNumber(earlier.value)}) và năm ${later.year} (${viNumber(later.value)}) có thể bị đổi chỗ; đổi lại thì các bước tăng giảm đều nhau.`,
    en: ({ name, earlier, later }) =>
      `“${name}”: ${earlier.year} (${enNumber(earlier.value)}) and ${later.year} (${enNumber(later.value)}) may have been swapped; put back, the steps are even.`,
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
    const { direction, name } = indicator;
    if (direction !== "up" && direction !== "down") return;
    const swap = evenSwap(planPoints(indicator), direction);
    if (!swap) return;
    const [earlier, later] = swap;
    yield {
      at: earlier.cell.ref,
      also: [later.cell.ref],
      facts: { name: name.text, earlier, later },
      fixes: [swapBack(earlier, later)],
    };
  },
});

function swapBack(earlier: PlanPoint, later: PlanPoint): Fix {
  return {
    safety: "review",
    label: {
      vi: `Đổi chỗ năm ${earlier.year} và ${later.year}`,
      en: `Swap ${earlier.year} and ${later.year}`,
    },
    edits: [
      { ...earlier.cell.ref, before: earlier.value, after: later.value },
      { ...later.cell.ref, before: later.value, after: earlier.value },
    ],
  };
}

/** The one pair whose swap puts every year in order with even steps; null where the path is in order, or no swap does. */
function evenSwap(
  points: readonly PlanPoint[],
  direction: Direction
): [PlanPoint, PlanPoint] | null {
  if (points.length < 4 || inOrder(points, direction)) return null;
  const values = points.map(({ value }) => value);
  const found: [PlanPoint, PlanPoint][] = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      swap(values, i, j);
      if (hasEvenSteps(values, direction)) found.push([points[i]!, points[j]!]);
      swap(values, i, j);
    }
  }
  return found.length === 1 ? found[0]! : null;
}

function swap(values: number[], i: number, j: number): void {
  const kept = values[i]!;
  values[i] = values[j]!;
  values[j] = kept;
}

/** Steps that all go the right way and differ by no more than a quarter of their mean. */
function hasEvenSteps(values: readonly number[], direction: Direction): boolean {
  const sign = direction === "up" ? 1 : -1;
  const mean = (sign * (values.at(-1)! - values[0]!)) / (values.length - 1);
  return values.every((value, i) => {
    const step = i === 0 ? mean : sign * (value - values[i - 1]!);
    return step > 0 && Math.abs(step - mean) <= mean / 4;
  });
}
