import { makeAxis, shownLines, spanBetween } from "../../../src/workbench/grid/axis";

/** 100 lines of 20 pixels; line 2 is 50 high, lines 5 and 6 are hidden. */
const axis = makeAxis(
  100,
  20,
  new Map([
    [2, 50],
    [5, 0],
    [6, 0],
  ])
);

describe("an axis", () => {
  it("knows where each line starts, however far", () => {
    expect([0, 1, 2, 3, 5, 6, 7].map((line) => axis.start(line))).toEqual([
      0, 20, 40, 90, 130, 130, 130,
    ]);
    expect(axis.total).toBe(100 * 20 + 30 - 40);
    expect(axis.start(axis.count)).toBe(axis.total);
  });

  it("finds the line in sight at a distance, never a hidden one", () => {
    expect([0, 19, 20, 89, 90, 129, 130, 150].map((at) => axis.at(at))).toEqual([
      0, 0, 1, 2, 3, 4, 7, 8,
    ]);
    expect([axis.at(-5), axis.at(1e9)]).toEqual([0, 99]);
  });

  it("shows the lines between two distances without the hidden ones", () => {
    const span = spanBetween(axis, { first: 3, last: 99 }, 95, 151);
    expect(span).toEqual({ first: 3, last: 8 });
    expect(shownLines(axis, span)).toEqual([3, 4, 7, 8]);
  });
});
