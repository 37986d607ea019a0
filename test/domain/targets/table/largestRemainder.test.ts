import { largestRemainder } from "../../../../src/domain/targets/table/largestRemainder";
import { randomStream } from "../../../support/cleanPlan";

describe("largestRemainder", () => {
  it.each([
    [[33.3, 33.3, 33.4], 100, [33, 33, 34]],
    [[2.5, 2.5, 2.5, 2.5], 10, [2, 2, 3, 3]],
    [[1 / 3, 1 / 3, 1 / 3], 1, [0, 0, 1]],
    [[20, 20, 20], 60, [20, 20, 20]],
    [[-1.5, -1.5], -3, [-2, -1]],
  ])("rounds %j to make %d", (parts, total, expected) => {
    expect(largestRemainder(parts, total)).toEqual(expected);
  });

  it("keeps 10,000 random totals and every order; independent rounding breaks most of the equal ones", () => {
    const random = randomStream(4);
    const wrong: number[][] = [];
    const broken = { equal: 0, all: 0 };
    for (let run = 0; run < 10_000; run++) {
      const total = 1 + Math.floor(random() * 1000);
      const [start, step] = [random(), run % 2 === 0 ? 0 : random()];
      const weights = Array.from({ length: 5 }, (_, i) => start + i * step);
      const all = sumOf(weights);
      const parts = weights.map((weight) => (weight * total) / all);
      const units = largestRemainder(parts, total);
      const isOrdered = units.every((unit, i) => i === 0 || unit >= units[i - 1]!);
      if (sumOf(units) !== total || !isOrdered) wrong.push(units);
      if (step === 0) {
        broken.all += 1;
        if (sumOf(parts.map(Math.round)) !== total) broken.equal += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(broken.equal / broken.all).toBeCloseTo(0.8, 1);
  });
});

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
