import { areaAddress, parseArea } from "../../src/domain/sheet";
import { nearAreas } from "../../src/excel/nearAreas";

const near = (text: string): string =>
  nearAreas(text.split(" ").map((address) => ({ sheet: "S", area: parseArea(address)! })))
    .map(({ area }) => areaAddress(area))
    .join(" ");

it.each([
  ["the same twice", "B2 B2", "B2"],
  ["rows below each other", "A1:B1 A2:B2 A3:B3", "A1:B3"],
  ["rows in any order", "A3 A1 A2", "A1:A3"],
  ["cells with little between them", "A1 A9", "A1:A9"],
  ["cells far apart", "A1 A99", "A1 A99"],
  ["wide rows with much between them", "A1:P1 A9:P9", "A1:P1 A9:P9"],
  ["other columns", "A1 B1", "A1 B1"],
  ["areas that overlap", "A1:B5 A3:B9", "A1:B9"],
])("joins or leaves %s", (_, areas, joined) => {
  expect(near(areas)).toBe(joined);
});

it("keeps sheets apart, and what the heaviest of joined cells weighs", () => {
  const area = parseArea("A1")!;
  const below = parseArea("A2")!;
  expect(
    nearAreas([
      { sheet: "S", area },
      { sheet: "T", area: below },
    ])
  ).toHaveLength(2);
  const [joined] = nearAreas([
    { sheet: "S", area, cellLength: 1_000 },
    { sheet: "S", area: below, cellLength: 1 },
  ]);
  expect(joined!.cellBytes).toBeGreaterThan(3_000);
});
