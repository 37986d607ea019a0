import type { PlanValue } from "../../notation/notation";
import type { Indicator, PlanCell } from "../../plan/plan";
import { type Direction, isLevel, isSame, isWorse, worstOf } from "../../plan/valueOrder";
import { totalMeant } from "../goalOverYears";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly year: number;
  readonly goal: string;
  readonly last: string;
  /** The last year is stricter than the goal, or of another kind: to be explained rather than mended. */
  readonly mild: boolean;
}

export const lastYearMeetsGoal = defineIndicatorRule<Facts>({
  id: "indicator/last-year-meets-goal",
  severity: "error",
  title: {
    vi: "Năm cuối phải khớp mục tiêu 5 năm",
    en: "The last year must meet the five-year goal",
  },
  why: {
    vi: "Mục tiêu cả giai đoạn là mức phải đạt ở năm cuối; hai số khác nhau thì không biết giao theo số nào.",
    en: "The goal is what the last year must reach; where the two differ, no one knows which one holds.",
  },
  fix: {
    vi: "Sửa năm cuối hoặc mục tiêu theo nghị quyết; nếu chủ ý, ghi giải trình.",
    en: "Correct the last year or the goal by the resolution; if it is meant, give the reason.",
  },
  message: {
    vi: ({ name, year, goal, last, mild }) =>
      `“${name}”: năm ${year} ghi “${last}”, mục tiêu ghi “${goal}”` +
      (mild ? "; hai ô không cùng một cách ghi." : "; hai số không khớp."),
    en: ({ name, year, goal, last, mild }) =>
      `“${name}”: ${year} says “${last}”, the goal says “${goal}”` +
      (mild ? "; they are not put the same way." : "; they do not agree."),
  },
  scope: "row",
  reads: ["goal", "lastYear"],
  mutedBy: [
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
    "indicator/years-are-not-swapped",
  ],
  *find(indicator, plan) {
    const { goal, direction } = indicator;
    const year = plan.period?.to;
    const last = year === undefined ? undefined : indicator.plan.get(year);
    if (year === undefined || !goal || !last || totalMeant(indicator) !== null) return;
    const way = direction === "hold" ? null : direction;
    const verdict = compare(goal.value, last.value, way);
    if (verdict === "met") return;
    const mild = verdict === "other-kind";
    const exact = goal.value.kind === "number" && last.value.kind === "number";
    const alike = mild ? sameKind(indicator.plan, last) : [];
    yield {
      at: last.ref,
      also: [goal.ref, ...alike.map(({ ref }) => ref)],
      facts: {
        name: indicator.name.text,
        year,
        goal: goal.value.text,
        last: last.value.text,
        mild,
      },
      ...(mild && { severity: "warning" as const }),
      ...(exact && { imbalance: last.value.low! - goal.value.low! }),
    };
  },
});

/** The other years that are put the way the last one is: they contribute to the same question. */
function sameKind(plan: Indicator["plan"], last: PlanCell): PlanCell[] {
  return [...plan.values()].filter((cell) => cell !== last && cell.value.kind === last.value.kind);
}

type Verdict = "met" | "missed" | "other-kind";

/** Judges only what can be compared: changes, rates and marks are left alone. */
function compare(goal: PlanValue, last: PlanValue, direction: Direction | null): Verdict {
  if (goal.kind === last.kind && goal.kind === "share-of-total") {
    return isSame(goal.low!, last.low!) ? "met" : "missed";
  }
  if (!isLevel(goal) || !isLevel(last)) return "met";
  if (goal.kind === "number" && last.kind === "bound") {
    const worst = direction && worstOf(last, direction);
    return worst !== null && direction && isWorse(worst, goal.low!, direction)
      ? "missed"
      : "other-kind";
  }
  return lies(last, goal) ? "met" : "missed";
}

/** Whether everything that `inner` allows lies within `outer`. */
function lies(inner: PlanValue, outer: PlanValue): boolean {
  const above =
    outer.low === null ||
    (inner.low !== null &&
      (isSame(inner.low, outer.low)
        ? outer.lowInclusive !== false || inner.lowInclusive === false
        : inner.low > outer.low));
  const below =
    outer.high === null ||
    (inner.high !== null &&
      (isSame(inner.high, outer.high)
        ? outer.highInclusive !== false || inner.highInclusive === false
        : inner.high < outer.high));
  return above && below;
}
