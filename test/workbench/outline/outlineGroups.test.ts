import { deepestLevel, outlineGroups } from "../../../src/workbench/outline/outlineGroups";

describe("the groups of lines", () => {
  it("run over lines of their level and deeper, outer ones first", () => {
    const levels = new Map([
      [4, 1],
      [2, 1],
      [3, 2],
      [8, 2],
      [9, 1],
    ]);
    expect(outlineGroups(levels)).toEqual([
      { level: 1, first: 2, last: 4 },
      { level: 1, first: 8, last: 9 },
      { level: 2, first: 3, last: 3 },
      { level: 2, first: 8, last: 8 },
    ]);
    expect(deepestLevel(levels)).toBe(2);
  });

  it("are none where no line is grouped", () => {
    expect(outlineGroups(new Map())).toEqual([]);
    expect(deepestLevel(new Map())).toBe(0);
  });
});
