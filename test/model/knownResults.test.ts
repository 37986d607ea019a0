import type { Typed } from "../../src/domain/sheet";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { WorkbookModel } from "../../src/model/workbookModel";
import type { Calculator } from "../../src/model/calculation/calculator";
import { testCalculator } from "../support/calculator";

const AREA = { top: 0, left: 0, bottom: 0, right: 2 };
const VALUES: readonly Typed[] = [
  { kind: "number", value: 2 },
  { kind: "formula", value: "=A1*2", cached: 99 },
  { kind: "formula", value: "=A1*3" },
];

async function written(calculator: Calculator | null): Promise<WorkbookModel> {
  const model = new WorkbookModel({ strict: true, calculator });
  model.addSheet("Tiến độ");
  const edit = { kind: "cells" as const, sheet: "Tiến độ", area: AREA, values: [VALUES] };
  expect(await modelWorkbook(model).write([edit])).toEqual({ ok: true, value: null });
  return model;
}

describe("a formula whose result is known when it is written", () => {
  it("shows that result in a workbook that nothing calculates", async () => {
    const sheet = (await written(null)).requireSheet("Tiến độ");
    expect(sheet.values(AREA)).toEqual([[2, 99, null]]);
    expect(sheet.formula(0, 1)).toBe("=A1*2");
  });

  it("shows what is calculated wherever something calculates", async () => {
    const sheet = (await written(testCalculator())).requireSheet("Tiến độ");
    expect(sheet.values(AREA)).toEqual([[2, 4, 6]]);
  });
});
