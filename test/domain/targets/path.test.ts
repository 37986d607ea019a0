import {
  type Shape,
  constantRate,
  equalSteps,
  exactValue,
  holdNext,
  paced,
  roundedValue,
  wholeStep,
} from "../../../src/domain/targets/path";

const YEARS = [2021, 2022, 2023, 2024, 2025];

function path(shape: Shape, decimals: number, ...stops: readonly (readonly [number, number])[]) {
  const places = stops.map(([year, value]) => ({ year, value }));
  return YEARS.map((year) => roundedValue(places, shape, year, decimals));
}

describe("equal steps", () => {
  it.each([
    ["whole, counted back from the goal", 3, 9, 0, [5, 6, 7, 8, 9]],
    ["whole, though the base is not", 60.73, 65, 2, [61, 62, 63, 64, 65]],
    ["whole, exactly from the base", 81, 116, 0, [88, 95, 102, 109, 116]],
    ["whole, falling", 20, 10, 0, [18, 16, 14, 12, 10]],
    ["whole, the first year no better than the base", 10, 18, 0, [10, 12, 14, 16, 18]],
    ["at decimals, where whole steps would vanish", 88, 90, 1, [88.4, 88.8, 89.2, 89.6, 90]],
    [
      "at decimals, where whole steps would begin below the base",
      10,
      13,
      1,
      [10.6, 11.2, 11.8, 12.4, 13],
    ],
    ["at decimals, where the goal is not whole", 9.78, 5.5, 2, [8.92, 8.07, 7.21, 6.36, 5.5]],
    ["of a count that hardly moves", 79, 80, 0, [79, 79, 80, 80, 80]],
    ["of nothing", 11, 11, 2, [11, 11, 11, 11, 11]],
  ])("%s", (_, base, goal, decimals, expected) => {
    expect(path(equalSteps, decimals, [2020, base], [2025, goal])).toEqual(expected);
  });

  it("start anew at every year that stands", () => {
    expect(path(equalSteps, 0, [2020, 79], [2021, 88], [2025, 116])).toEqual([
      88, 95, 102, 109, 116,
    ]);
    expect(path(equalSteps, 1, [2020, 88], [2023, 89], [2025, 92])).toEqual([
      88.3, 88.7, 89, 90, 92,
    ]);
  });

  it("find the step that is told", () => {
    expect(wholeStep({ year: 2020, value: 3 }, { year: 2025, value: 9 })).toBe(1);
    expect(wholeStep({ year: 2020, value: 88 }, { year: 2025, value: 90 })).toBeNull();
  });
});

describe("other shapes", () => {
  it("grow at a constant rate", () => {
    expect(path(constantRate, 1, [2020, 100], [2025, 161.051])).toEqual([
      110, 121, 133.1, 146.4, 161.051,
    ]);
  });

  it("hold the next level that stands", () => {
    expect(path(holdNext, 0, [2020, 80], [2023, 85], [2025, 90])).toEqual([85, 85, 85, 90, 90]);
  });

  it("follow a pace, also between years that stand", () => {
    const covered = new Map(YEARS.map((year, i) => [year, [0.1, 0.3, 0.6, 0.8, 1][i]!]));
    const shape = paced((year) => covered.get(year) ?? 0);
    expect(path(shape, 0, [2020, 0], [2025, 100])).toEqual([10, 30, 60, 80, 100]);
    expect(path(shape, 0, [2020, 0], [2023, 60], [2025, 100])).toEqual([10, 30, 60, 80, 100]);
  });
});

it("never rounds beyond the levels that stand", () => {
  const stops = [
    { year: 2020, value: 89.996 },
    { year: 2025, value: 89.999 },
  ];
  expect(YEARS.map((year) => roundedValue(stops, equalSteps, year, 2))).toEqual([
    89.999, 89.999, 89.999, 89.999, 89.999,
  ]);
  expect(exactValue(stops, equalSteps, 2025)).toBe(89.999);
});
