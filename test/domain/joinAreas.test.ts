import { areaAddress, parseArea } from "../../src/domain/sheet";
import { joinAreas } from "../../src/domain/joinAreas";

const join = (text: string) =>
  joinAreas(text.split(" ").map((address) => parseArea(address)!))
    .map(areaAddress)
    .sort();

it.each([
  ["pieces of a block", "A1:P93 A94:P186 A187:P200", "A1:P200"],
  ["pieces in any order", "A3:B4 A5:B6 A1:B2", "A1:B6"],
  ["neighbours in a row", "C2 A2 B2", "A2:C2"],
  ["one that fills the gap between two", "A1 A3 A2", "A1:A3"],
  ["overlapping rows", "A1:B4 A3:B6", "A1:B6"],
  ["one inside another", "A1:C9 B2", "A1:C9"],
  ["the same twice", "B2 B2", "B2"],
  ["what only touches at a corner", "A1 B2", "A1 B2"],
  ["what has another width", "A1:B2 A3:C4", "A1:B2 A3:C4"],
  ["what lies apart", "A1:B2 A4:B5", "A1:B2 A4:B5"],
])("joins or leaves %s", (_, areas, joined) => {
  expect(join(areas).join(" ")).toBe(joined);
});
