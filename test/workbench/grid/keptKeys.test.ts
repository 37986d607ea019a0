import { NO_LINES, keptKeys } from "../../../src/workbench/grid/keptKeys";

const span = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);
const shown = (...sights: readonly number[][]) => sights.reduce(keptKeys, NO_LINES);

describe("the keys of lines in sight", () => {
  it("are the same object while the lines are the same", () => {
    const before = shown(span(0, 10));
    expect(keptKeys(before, span(0, 10))).toBe(before);
  });

  it("stay with their lines while one scrolls a little, either way", () => {
    expect(shown(span(10, 5), span(12, 5)).keys).toEqual([2, 3, 4, 5, 6]);
    expect(shown(span(10, 5), span(8, 5)).keys).toEqual([5, 6, 0, 1, 2]);
  });

  it("go to the new lines, place by place, when most have gone: no cell is built and none moves", () => {
    expect(shown(span(0, 5), span(500, 5)).keys).toEqual([0, 1, 2, 3, 4]);
    expect(shown(span(0, 5), span(4, 5)).keys).toEqual([0, 1, 2, 3, 4]);
    expect(shown(span(0, 5), span(500, 7)).keys).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(shown(span(0, 5), span(500, 3)).keys).toEqual([0, 1, 2]);
  });

  it("are never given twice, whatever is scrolled and hidden", () => {
    let at = 0;
    let now = NO_LINES;
    for (let step = 0; step < 200; step++) {
      at = Math.max(0, at + ((step * 37) % 23) - 9);
      const lines = span(at, 5 + (step % 7)).filter((line) => line % 6 !== 0);
      now = keptKeys(now, lines);
      expect(now.lines).toEqual(lines);
      expect(new Set(now.keys).size).toBe(lines.length);
    }
  });
});
