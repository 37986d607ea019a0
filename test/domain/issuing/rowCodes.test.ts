import { rowCodes } from "../../../src/domain/issuing/rowCodes";
import type { Plan } from "../../../src/domain/plan/plan";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { CellValue } from "../../../src/domain/sheet";
import { bookOf, sheetOf } from "../../support/snapshots";

/** Rows of number, name and code. */
function planOf(...rows: readonly (readonly [CellValue, string, string?])[]): Plan {
  const cells = rows.map(([stt, name, code = ""]) => [stt, name, "%", code, 1]);
  const sheet = sheetOf("Chỉ tiêu", [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Mã số", "Năm 2021"],
    ...cells,
  ]);
  return readPlan(bookOf([sheet]), { registers: defaultRegisters() });
}

function codesOf(plan: Plan): string[] {
  return [...rowCodes(plan).indicators.values()];
}

describe("rowCodes", () => {
  it("numbers rows as the master does, details after the row they detail", () => {
    expect(
      codesOf(planOf([18, "a"], [19, "b"], ["", "Trong đó: c"], ["", "- d"], [20, "e"]))
    ).toEqual([...["CT-018", "CT-019", "CT-019.1", "CT-019.2", "CT-020"]]);
  });

  it("keeps the codes that are there, and gives none of them again", () => {
    const plan = planOf([1, "a", "CT-002"], [2, "b"], [3, "c", "KT.01"], ["", "d"]);
    expect(codesOf(plan)).toEqual(["CT-002", "CT-001", "KT.01", "CT-003"]);
    expect(rowCodes(plan).assigned.indicators.map(({ code }) => code)).toEqual([
      "CT-001",
      "CT-003",
    ]);
  });

  it("gives rows of the same number codes of their own", () => {
    const codes = codesOf(planOf([1, "a"], [1, "b"], [2, "c"], ["x", "d"]));
    expect(codes).toEqual(["CT-001", "CT-003", "CT-002", "CT-004"]);
  });

  it("puts the details of a coded row below its code", () => {
    expect(
      codesOf(planOf([7, "a", "A7"], ["", "Trong đó: b"], ["", "Trong đó: c", "A7.1"]))
    ).toEqual([...["A7", "A7.2", "A7.1"]]);
  });
});
