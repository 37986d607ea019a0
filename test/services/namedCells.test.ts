import { namedCells } from "../../src/services/namedCells";

const cells = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ sheet: "Nhiệm vụ", cell: `E${i + 1}` }));

describe("namedCells", () => {
  it.each([
    [1, "E1", "E1"],
    [6, "E1, E2, E3, E4, E5, E6", "E1, E2, E3, E4, E5, E6"],
    [7, "E1, E2, E3, E4, E5, E6 và 1 ô nữa", "E1, E2, E3, E4, E5, E6 and 1 more"],
    [50, "E1, E2, E3, E4, E5, E6 và 44 ô nữa", "E1, E2, E3, E4, E5, E6 and 44 more"],
  ])("names %i cells", (count, vi, en) => {
    expect(namedCells(cells(count))).toEqual({ vi, en });
  });
});
