import { isWorse } from "../../plan/valueOrder";
import { totalMeant } from "../goalOverYears";
import { planPoints } from "../planPoints";
import { defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly goal: number;
}

export const goalIsNotPassedEarly = defineIndicatorRule<Facts>({
  id: "indicator/goal-is-not-passed-early",
  severity: "error",
  title: {
    vi: "Năm giữa kỳ không vượt mục tiêu 5 năm",
    en: "A year before the last must not pass the five-year goal",
  },
  why: {
    vi: "Một năm giữa kỳ đã hơn mục tiêu thì mục tiêu đã cũ, hoặc số của năm cuối gõ nhầm cột.",
    en: "If a year before the last already passes the goal, the goal is stale or the figure stands in the wrong column.",
  },
  fix: {
    vi: "Kiểm lại ô năm và mục tiêu; nâng mục tiêu nếu số năm đúng.",
    en: "Check the year's cell and the goal; raise the goal if the year's figure is right.",
  },
  message: {
    vi: ({ name, year, value, goal }) =>
      `“${name}”: năm ${year} (${viNumber(value)}) đã vượt mục tiêu cả giai đoạn (${viNumber(goal)}).`,
    en: ({ name, year, value, goal }) =>
      `“${name}”: ${year} (${enNumber(value)}) already passes the goal of the whole period (${enNumber(goal)}).`,
  },
  scope: "row",
  reads: ["goal", "plan"],
  needs: ["direction"],
  mutedBy: [
    "indicator/years-are-not-swapped",
    "indicator/last-year-meets-goal",
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator, plan) {
    const { direction } = indicator;
    const goal = indicator.goal;
    if ((direction !== "up" && direction !== "down") || !goal || !plan.period) return;
    const target = direction === "up" ? goal.value.high : goal.value.low;
    if (totalMeant(indicator) !== null) return;
    if (target === null || !["number", "range"].includes(goal.value.kind)) return;
    const { to } = plan.period;
    const [first, ...rest] = planPoints(indicator).filter(
      ({ year, value }) => year < to && isWorse(target, value, direction)
    );
    if (!first) return;
    const { year, cell, value } = first;
    yield {
      at: cell.ref,
      also: [...rest.map((other) => other.cell.ref), goal.ref],
      facts: { name: indicator.name.text, year, value, goal: target },
      imbalance: value - target,
    };
  },
});
