import { isSame } from "../../plan/valueOrder";
import { totalMeant } from "../goalOverYears";
import { planPoints } from "../planPoints";
import { defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly total: number;
  readonly goal: number;
}

export const yearsMakeTheGoal = defineIndicatorRule<Facts>({
  id: "indicator/years-make-the-goal",
  severity: "warning",
  title: {
    vi: "Các năm cộng đủ mục tiêu của cả giai đoạn",
    en: "The years make the total of the period",
  },
  why: {
    vi: "Mục tiêu là tổng của cả giai đoạn; các năm cộng thừa hoặc thiếu thì giao năm không khớp giao kỳ.",
    en: "The goal is the total of the period; where the years make more or less, they don't assign what it does.",
  },
  fix: {
    vi: "Chỉnh một năm cho đủ tổng, hoặc sửa mục tiêu; nếu mục tiêu là mức của năm cuối, ghi rõ.",
    en: "Adjust a year to the total, or the goal; if the goal is the last year's level, say so.",
  },
  message: {
    vi: ({ name, total, goal }) =>
      `“${name}”: các năm cộng được ${viNumber(total)}, mục tiêu cả giai đoạn ghi ${viNumber(goal)}.`,
    en: ({ name, total, goal }) =>
      `“${name}”: the years make ${enNumber(total)}, the goal of the period says ${enNumber(goal)}.`,
  },
  scope: "row",
  reads: ["goal", "plan"],
  mutedBy: [
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator) {
    const { goal, plan, name } = indicator;
    const total = totalMeant(indicator);
    const points = planPoints(indicator);
    const wanted = goal?.value.kind === "number" ? goal.value.low : null;
    if (!goal || total === null || wanted === null || points.length < plan.size) return;
    if (isSame(total, wanted)) return;
    yield {
      at: goal.ref,
      also: points.map(({ cell }) => cell.ref),
      facts: { name: name.text, total, goal: wanted },
      imbalance: total - wanted,
    };
  },
});
