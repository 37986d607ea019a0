import { referredAreas } from "../../../src/domain/repair/references";
import { areaAddress } from "../../../src/domain/sheet";

it.each([
  ["=B5", ["B5"]],
  ["=SUM($E$6:E20)*2", ["E6:E20"]],
  ["='Nhiệm vụ'!B4&Khác!C2", ["Nhiệm vụ!B4", "Khác!C2"]],
  ["='O''Brien'!A1", ["O'Brien!A1"]],
  ['="B5"&A1', ["A1"]],
  ["=COUNTIF(B:C,1)", ["B1:C1048576"]],
  ["=SUM(3:4)", ["A3:XFD4"]],
  ["=[2]Sheet1!A1+'[Sổ khác.xlsx]Chỉ tiêu'!B2", []],
  ["=LOG10(A1)", ["A1"]],
  ["=Nam_2021+KH1_A1", []],
  ["=Bảng1[Cột A1]", []],
])("sees the areas of %s", (formula, areas) => {
  const seen = referredAreas(formula).map(({ sheet, area }) =>
    sheet === null ? areaAddress(area) : `${sheet}!${areaAddress(area)}`
  );
  expect(seen).toEqual(areas);
});
