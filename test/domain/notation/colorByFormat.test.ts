import { colorByFormat } from "../../../src/domain/notation/colorByFormat";
import { filledFormat } from "../../../src/domain/targets/filledFormat";

it.each([
  ["[Blue]General", 5, "#0000FF"],
  ["[green]0;[RED]-0", -5, "#FF0000"],
  ["[Blue]General;[Blue]-General;[Blue]General;[Blue]@", ">90", "#0000FF"],
  ["[Color 3]0", 5, "#FF0000"],
  ["#,##0", 5, null],
  ["[h]:mm", 5, null],
  ["0;[Red]-0", 5, null],
  ["[Red", 5, null],
])("%s gives %s the colour %s", (format, value, color) => {
  expect(colorByFormat(value, format)).toBe(color);
});

it("shows what was filled in its colour, numbers and bounds", () => {
  expect(colorByFormat(95, filledFormat("#,##0", 95))).toBe("#0000FF");
  expect(colorByFormat(">90", filledFormat("General", ">90"))).toBe("#0000FF");
});
