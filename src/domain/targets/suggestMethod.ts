import { isSame, isWorse } from "../plan/valueOrder";
import type { Text } from "../text";
import type { Method } from "./method";
import { wholeStep } from "./path";
import type { RowReading } from "./rowReading";
import { enNumber, viNumber } from "../rules/say";

/** The method that suits a row, and why. */
export interface Suggestion {
  readonly method: Method;
  readonly why: Text;
}

/** The method that planners would use for the row, with the reason. */
export function suggestMethod(reading: RowReading): Suggestion {
  if (reading.goal.bound !== null && keepsBound(reading)) return SAME_BOUND;
  if (isSpeed(reading)) return SPEED;
  if (isTotal(reading)) return TOTAL;
  const { base, goal, years } = reading;
  if (base && isSame(base.value, goal.level)) return REACHED;
  const step = base && wholeStep(base, { year: years.at(-1)!, value: goal.level });
  if (!step) return EQUAL;
  return {
    method: "equal-steps",
    why: {
      vi: `Mục tiêu là số nguyên: mỗi năm ${viNumber(Math.abs(step))}, đếm lùi từ mục tiêu.`,
      en: `The goal is whole: ${enNumber(Math.abs(step))} a year, counted back from the goal.`,
    },
  };
}

/** What was reached is within the bound already: it is to be kept. */
function keepsBound({ base, goal }: RowReading): boolean {
  const { low, hold } = goal.cell.value;
  if (hold || !base) return true;
  return !isWorse(base.value, goal.level, low !== null ? "up" : "down");
}

/** Speeds and indices go up and down with the times; their goal is meant for every year. */
export function isSpeed({ row }: RowReading): boolean {
  return row.unitFacts?.kind === "growth" || row.facts?.valueKind === "growth";
}

/** What adds up over years, with a goal nearer to so many years of the present than to one. */
export function isTotal({ row, base, goal, years }: RowReading): boolean {
  if (row.facts?.valueKind !== "period" || !base || goal.bound !== null) return false;
  const all = base.value * years.length;
  return Math.abs(goal.level - all) < Math.abs(goal.level - base.value);
}

const SAME_BOUND: Suggestion = {
  method: "same-bound",
  why: {
    vi: "Mục tiêu là một cận đang giữ được: ghi như vậy mọi năm.",
    en: "The goal is a bound that is kept already: it is written every year.",
  },
};

const SPEED: Suggestion = {
  method: "hold",
  why: {
    vi: "Chỉ tiêu là tốc độ, chỉ số: mục tiêu áp dụng cho từng năm.",
    en: "The indicator is a speed or an index: its goal holds for every year.",
  },
};

const TOTAL: Suggestion = {
  method: "total",
  why: {
    vi: "Mục tiêu là tổng của cả giai đoạn: chia cho các năm, cộng lại đúng bằng tổng.",
    en: "The goal is the total of the period: it is shared out, and the years make it exactly.",
  },
};

const REACHED: Suggestion = {
  method: "hold",
  why: { vi: "Năm gốc đã đạt mục tiêu: giữ mức này.", en: "The goal is reached: it is held." },
};

const EQUAL: Suggestion = {
  method: "equal-steps",
  why: {
    vi: "Chia đều từ mức đã đạt đến mục tiêu.",
    en: "Equal steps from the level reached to the goal.",
  },
};
