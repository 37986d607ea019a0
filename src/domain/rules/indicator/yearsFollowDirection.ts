import { type Direction, isWorse } from "../../plan/valueOrder";
import { type PlanPoint, planPoints } from "../planPoints";
import { defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly earlier: PlanPoint;
  readonly later: PlanPoint;
  readonly direction: Direction;
}

export const yearsFollowDirection = defineIndicatorRule<Facts>({
  id: "indicator/years-follow-direction",
  severity: "warning",
  title: {
    vi: "Các năm phải theo chiều của chỉ tiêu",
    en: "Yearly targets must follow the indicator's direction",
  },
  why: {
    vi: "Năm sau kém năm trước thường là gõ nhầm số; nếu chủ ý thì người đọc cần biết vì sao.",
    en: "A year worse than the one before is mostly a slip; if it is meant, readers need to know why.",
  },
  fix: {
    vi: "Kiểm lại hai ô; nếu chủ ý, ghi giải trình.",
    en: "Check the two cells; if it is meant, give the reason.",
  },
  message: {
    vi: ({ name, earlier, later, direction }) =>
      `“${name}”: năm ${later.year} (${viNumber(later.value)}) ${direction === "up" ? "thấp" : "cao"} hơn năm ${earlier.year} (${viNumber(earlier.value)}), ngược chiều ${direction === "up" ? "tăng" : "giảm"} của chỉ tiêu.`,
    en: ({ name, earlier, later, direction }) =>
      `“${name}”: ${later.year} (${enNumber(later.value)}) is ${direction === "up" ? "below" : "above"} ${earlier.year} (${enNumber(earlier.value)}), against the indicator's ${direction === "up" ? "rise" : "fall"}.`,
  },
  scope: "row",
  reads: ["plan"],
  needs: ["direction"],
  mutedBy: [
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
    "indicator/years-are-not-swapped",
    "indicator/last-year-meets-goal",
    "indicator/goal-is-not-passed-early",
  ],
  *find(indicator) {
    const { direction, name } = indicator;
    if (direction !== "up" && direction !== "down") return;
    const points = planPoints(indicator);
    for (let i = 1; i < points.length; i++) {
      const [earlier, later] = [points[i - 1]!, points[i]!];
      if (!isWorse(later.value, earlier.value, direction)) continue;
      yield {
        at: later.cell.ref,
        also: [earlier.cell.ref],
        facts: { name: name.text, earlier, later, direction },
        imbalance: later.value - earlier.value,
      };
    }
  },
});
