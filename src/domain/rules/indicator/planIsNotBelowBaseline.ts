import { type PlanCell, baselineOf } from "../../plan/plan";
import { isWorse, worstOf } from "../../plan/valueOrder";
import { totalMeant } from "../goalOverYears";
import { defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  /** What stands in the worst cell, as written. */
  readonly worst: string;
  readonly baseline: number;
  readonly cells: number;
}

export const planIsNotBelowBaseline = defineIndicatorRule<Facts>({
  id: "indicator/plan-is-not-below-baseline",
  severity: "warning",
  title: {
    vi: "Kế hoạch không kém mức đã đạt",
    en: "The plan is not below what was already reached",
  },
  why: {
    vi: "Kế hoạch kém năm gốc thường là số gốc hoặc số kế hoạch đã cũ; nếu chủ ý thì cần giải trình.",
    en: "A plan below the base year mostly means that one of the two figures is stale; if meant, it needs a reason.",
  },
  fix: {
    vi: "Kiểm lại số thực hiện năm gốc và số kế hoạch; nếu đúng cả hai, ghi giải trình.",
    en: "Check the base year's actual and the targets; if both are right, give the reason.",
  },
  message: {
    vi: ({ name, worst, baseline, cells }) =>
      `“${name}”: ${cells} ô kế hoạch kém mức đã đạt ${viNumber(baseline)} (ví dụ “${worst}”).`,
    en: ({ name, worst, baseline, cells }) =>
      `“${name}”: ${cells} plan cells are below the ${enNumber(baseline)} already reached (such as “${worst}”).`,
  },
  scope: "row",
  reads: ["baseline"],
  needs: ["direction"],
  mutedBy: [
    "indicator/years-are-not-swapped",
    "indicator/years-follow-direction",
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator, plan) {
    const { direction } = indicator;
    const baseline = baselineOf(indicator, plan.baseYear);
    if ((direction !== "up" && direction !== "down") || baseline?.value.kind !== "number") return;
    const reached = baseline.value.low!;
    const worse = (cell: PlanCell | null): cell is PlanCell => {
      const worst = cell && worstOf(cell.value, direction);
      return worst !== null && isWorse(worst, reached, direction);
    };
    // The total of a period and a year can't be compared.
    const isFlow = indicator.facts?.valueKind === "period";
    if (isFlow && baseline === indicator.periodActual) return;
    const goal = totalMeant(indicator) === null ? indicator.goal : null;
    const below = [...indicator.plan.values(), goal].filter(worse);
    const [first, ...rest] = below;
    if (!first) return;
    yield {
      at: first.ref,
      also: [...rest.map(({ ref }) => ref), baseline.ref],
      facts: {
        name: indicator.name.text,
        worst: first.value.text,
        baseline: reached,
        cells: below.length,
      },
      // What adds up over a year goes up and down with the years.
      ...(isFlow && { severity: "info" as const }),
      imbalance: worstOf(first.value, direction)! - reached,
    };
  },
});
