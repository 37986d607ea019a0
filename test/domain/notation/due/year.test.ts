import { readYear, readYearDigits } from "../../../../src/domain/notation/due/year";

describe("readYear", () => {
  it.each([
    ["2021", undefined, 2021],
    ["1990", undefined, 1990],
    ["2099", undefined, 2099],
    [undefined, "21", 2021],
    [undefined, "39", 2039],
    [undefined, undefined, null],
    ["1989", undefined, "impossible"],
    ["2201", undefined, "impossible"],
    [undefined, "19", "impossible"],
    [undefined, "40", "impossible"],
  ])("four %p, two %p: %p", (four, two, expected) => {
    expect(readYear(four, two)).toBe(expected);
  });

  it("tells the two apart by their length", () => {
    expect([readYearDigits("2021"), readYearDigits("21"), readYearDigits(undefined)]).toEqual([
      2021,
      2021,
      null,
    ]);
  });
});
