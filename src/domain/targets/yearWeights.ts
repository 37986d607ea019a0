import { readPlanValue } from "../notation/planValue";
import type { Text } from "../text";

/** How much of all change, or of a total, each plan year does, in ratio to the others; in the order of the years. */
export type YearWeights = readonly number[];

/** Weights as a user writes them, or what is wrong with them. */
export type WeightsReading =
  | { readonly ok: true; readonly weights: YearWeights }
  | { readonly ok: false; readonly problem: Text };

/** Reads `10 15 20 25 30`, one for each of so many years; they need not make 100. */
export function readWeights(text: string, years: number): WeightsReading {
  const parts = text
    .split(/[\s;/|]+/)
    .map((part) => part.replace(/%$/, ""))
    .filter((part) => part !== "");
  const weights = parts.map((part) => {
    const { kind, low } = readPlanValue({ value: part }, null);
    return kind === "number" && low !== null ? low : -1;
  });
  const isGood =
    weights.length === years &&
    weights.every((weight) => weight >= 0) &&
    weights.some((weight) => weight > 0);
  return isGood ? { ok: true, weights } : { ok: false, problem: wrong(years) };
}

/** How much is done by the end of each year, from above 0 to 1. */
export function coveredBy(
  weights: YearWeights,
  years: readonly number[]
): (year: number) => number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = new Map<number, number>();
  let done = 0;
  years.forEach((year, i) => covered.set(year, (done += weights[i]! / all)));
  return (year) => covered.get(year) ?? 0;
}

function wrong(years: number): Text {
  const example = Array.from({ length: years }, (_, i) => 10 + 5 * i).join(" ");
  return {
    vi: `Hãy ghi ${years} số không âm, mỗi năm một số, cách nhau bằng dấu cách, ví dụ: ${example}.`,
    en: `Write ${years} numbers, none below zero, one a year, parted by spaces, such as: ${example}.`,
  };
}
