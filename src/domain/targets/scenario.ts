import type { Text } from "../text";
import type { Shape } from "./path";

/** How soon a path does its work (kịch bản); where it ends is the same, but for a goal that leaves room. */
export type Scenario = "low" | "base" | "high";

export const scenarioNames: Readonly<Record<Scenario, Text>> = {
  low: { vi: "Thấp", en: "Low" },
  base: { vi: "Cơ sở", en: "Base" },
  high: { vi: "Cao", en: "High" },
};

/** What each scenario assumes. */
export const scenarioWhys: Readonly<Record<Scenario, Text>> = {
  low: {
    vi: "Đầu kỳ đi chậm, dồn về cuối kỳ; mục tiêu là khoảng thì lấy đầu dễ đạt.",
    en: "Slow at first, most of it at the end; of a range the easier end.",
  },
  base: { vi: "Theo cách phân kỳ đã chọn.", en: "As the method has it." },
  high: {
    vi: "Làm sớm, đạt phần lớn ngay đầu kỳ; mục tiêu là khoảng thì lấy đầu khó hơn.",
    en: "Early, most of it in the first years; of a range the harder end.",
  },
};

export const scenarios = Object.keys(scenarioNames) as readonly Scenario[];

export function isScenario(text: string): text is Scenario {
  return text in scenarioNames;
}

/** How strongly a path is bent. */
const BEND = 1.5;

/** How much of all is done where an even pace would have done a share of it, from 0 to 1. */
export function doneBy(scenario: Scenario, share: number): number {
  if (scenario === "base") return share;
  return scenario === "low" ? share ** BEND : 1 - (1 - share) ** BEND;
}

/** The way between two stops as a scenario goes it: sooner or later than the shape does, from and to the same levels. */
export function bent(shape: Shape, scenario: Scenario): Shape {
  if (scenario === "base") return shape;
  return (from, to, year) => {
    const way = to.value - from.value;
    if (way === 0) return to.value;
    const share = Math.min(Math.max((shape(from, to, year) - from.value) / way, 0), 1);
    return from.value + way * doneBy(scenario, share);
  };
}
