import { defaultUnits, findUnit } from "../../../src/domain/plan/registers/units";
import { parsePrinted, typePrinted } from "../../../src/domain/standardWorkbook/printedTable";

const number = (value: number, numberFormat: string) => ({
  value: { kind: "number", value },
  numberFormat,
});
const text = (value: string) => ({ value: { kind: "text", value } });

it.each([
  ["9,78", "%", number(9.78, "0.00")],
  ["81,8", "%", number(81.8, "0.0")],
  ["88", "%", number(88, "0")],
  ["12,010", "%", number(12.01, "0.000")],
  ["4.744", "giường", number(4744, "#,##0")],
  ["6.065,2", "tỷ đồng", number(6065.2, "#,##0.0")],
  ["1.000", "%", text("1.000")],
  ["12.01", "%", text("12.01")],
  ["7-9", "huyện", text("7-9")],
  [">90", "%", text(">90")],
  ["100% xã", "xã", text("100% xã")],
  ["01", "xã", text("01")],
  ["đuy trì dưới 3%", "%", text("đuy trì dưới 3%")],
  ["=1+1", "%", text("=1+1")],
  ["", "%", { value: { kind: "blank" } }],
])("types %s in a %s row", (printed, unit, expected) => {
  expect(typePrinted(printed, findUnit(defaultUnits, unit))).toEqual(expected);
});

it("splits a table as printed, blank cells kept", () => {
  expect(parsePrinted("\ufeffa\tb\r\n\t\r\n")).toEqual([
    ["a", "b"],
    ["", ""],
  ]);
});
