import { cellRuns } from "../../../src/domain/report/cellRuns";

const cells = (list: string) => list.split(" ").map((cell) => ({ sheet: "Nhiệm vụ", cell }));

describe("cellRuns", () => {
  it.each([
    ["one cell", "L12", "L12"],
    ["two side by side", "L12 M12", "L12:M12"],
    ["some down a column, then others", "E8 E9 E10 E12 E14 E15", "E8:E10, E12, E14:E15"],
    ["no run turns a corner", "E8 E9 F9", "E8:E9, F9"],
    ["backwards is no run", "M12 L12", "M12, L12"],
  ])("names %s", (_, list, named) => {
    expect(cellRuns(cells(list))).toBe(named);
  });

  it("names twelve runs and counts the cells beyond them", () => {
    const apart = Array.from({ length: 14 }, (_, i) => `E${2 * i + 1}`);
    expect(cellRuns(cells([...apart, "E28"].join(" ")))).toBe(
      `${apart.slice(0, 12).join(", ")} … (+3)`
    );
  });
});
