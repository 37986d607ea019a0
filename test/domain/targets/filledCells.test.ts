import { explainFill } from "../../../src/domain/targets/explainFill";
import {
  type FilledCell,
  filledCellsOf,
  withFilledCells,
} from "../../../src/domain/targets/filledCells";
import { filledFormat } from "../../../src/domain/targets/filledFormat";
import { rememberedTotals, withTotals } from "../../../src/domain/targets/rememberedTotals";

const CELL: FilledCell = {
  value: 95,
  method: "equal-steps",
  inputs: {
    baseline: 79,
    goal: "100% xã",
    of: { unit: "xã", value: 116, source: "QĐ 12" },
    held: [[2021, 88]],
    makes: null,
  },
  format: "#,##0",
};
const OTHER = { kind: "check-run", key: "last", json: "{}" };
const COMMUNES = { unit: "xã", value: 116, from: 2021, to: 2025, source: "QĐ 12" };

it("keeps what was filled and how beside other records, in the place of what was kept before", () => {
  const once = withFilledCells([OTHER], new Map([["CT-1|2022", { ...CELL, value: 94 }]]));
  const twice = withFilledCells(once, new Map([["CT-1|2022", CELL]]));
  expect(twice).toHaveLength(2);
  expect(filledCellsOf(twice)).toEqual(new Map([["CT-1|2022", CELL]]));
});

it.each([
  "",
  "{",
  "7",
  "{}",
  JSON.stringify({ ...CELL, method: "magic" }),
  JSON.stringify({ ...CELL, inputs: null }),
])("leaves out a record that someone tampered with: %s", (json) => {
  expect(filledCellsOf([{ kind: "filled-target", key: "CT-1|2022", json }]).size).toBe(0);
});

it("tells how a target was computed and from what", () => {
  expect(explainFill({ ...CELL, inputs: { ...CELL.inputs, makes: "CT-1" } })).toEqual({
    vi: "Bước đều; mức gốc 79; mục tiêu “100% xã”; tổng số 116 xã, QĐ 12; giữ nguyên 2021: 88; làm tròn để các dòng cộng đúng dòng trên.",
    en: "Equal steps; from 79; goal “100% xã”; total of xã: 116, QĐ 12; held 2021: 88; rounded so that the rows make the one above.",
  });
});

it("remembers a stated total, the latest of a unit and year", () => {
  const once = withTotals([OTHER], [{ ...COMMUNES, value: 100 }]);
  const twice = withTotals(once, [COMMUNES]);
  expect(rememberedTotals(twice)).toEqual([COMMUNES]);
  expect(rememberedTotals([{ kind: "denominator", key: "x", json: '{"unit":"xã"}' }])).toEqual([]);
  expect(twice).toHaveLength(2);
});

it.each([
  ["General", 5, "[Blue]General"],
  ["#,##0.00;-#,##0.00", 5, "[Blue]#,##0.00;[Blue]-#,##0.00"],
  ['0" xã; "', 5, '[Blue]0" xã; "'],
  ["[Red]0", 5, "[Blue]0"],
  ["@", 5, "[Blue]General"],
  ["0.0%", 88.4, "[Blue]General"],
  ["dd/mm/yyyy", 5, "[Blue]General"],
  ["General", ">90", "[Blue]General;[Blue]-General;[Blue]General;[Blue]@"],
])("marks a cell of format %s for %s", (format, value, marked) => {
  expect(filledFormat(format, value)).toBe(marked);
});
