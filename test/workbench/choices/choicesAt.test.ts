import { parseArea } from "../../../src/domain/sheet";
import { DEFAULT_VALIDATION } from "../../../src/model/sheet/validation";
import type { ValidationAlert } from "../../../src/model/sheet/validation";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { choicesAt, refusedByList } from "../../../src/workbench/choices/choicesAt";

const A1 = { row: 0, column: 0 };

function book(source: string, alert: Partial<ValidationAlert> = {}, inCellDropDown = true) {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Nhiệm vụ");
  model
    .addSheet("Cơ quan")
    .put(parseArea("A1:A4")!, [["Sở Y tế"], [null], ["Sở Tài chính"], [2021]]);
  model.addName("co_quan", "'Cơ quan'!$A$1:$A$3");
  sheet.setValidation(parseArea("A1:A9")!, {
    ...DEFAULT_VALIDATION,
    alert: { ...DEFAULT_VALIDATION.alert, ...alert },
    rule: { kind: "list", source, inCellDropDown },
  });
  return { model, sheet };
}

describe("the choices of a cell", () => {
  it.each([
    ["Sở Y tế, Sở Công Thương", ["Sở Y tế", "Sở Công Thương"]],
    ["='Cơ quan'!$A$1:$A$3", ["Sở Y tế", "Sở Tài chính"]],
    ["='Cơ quan'!$A$1:$A$99", ["Sở Y tế", "Sở Tài chính", "2021"]],
    ["=co_quan", ["Sở Y tế", "Sở Tài chính"]],
    ["=INDIRECT(B1)", null],
    ["=khong_co", null],
  ])("%s", (source, choices) => {
    const { model, sheet } = book(source);
    expect(choicesAt(model, sheet, A1)).toEqual(choices);
    expect(choicesAt(model, sheet, { row: 0, column: 1 })).toBeNull();
  });

  it("are not offered where the list has no arrow, but hold", () => {
    const { model, sheet } = book("Có,Không", {}, false);
    expect(choicesAt(model, sheet, A1)).toBeNull();
    expect(refusedByList(model, sheet, A1, "Chưa")).not.toBeNull();
  });

  it.each([
    ["Có", {}, false],
    [" Có ", {}, false],
    ["", {}, false],
    ["=B1", {}, false],
    ["Chưa", {}, true],
    ["có", {}, true],
    ["Chưa", { style: "Warning" }, false],
    ["Chưa", { show: false }, false],
  ] as const)("%j typed under %j: refused %s", (typed, alert, refused) => {
    const { model, sheet } = book("Có,Không", alert);
    expect(refusedByList(model, sheet, A1, typed) !== null).toBe(refused);
  });

  it("refuse in the words of their book", () => {
    const { model, sheet } = book("Có,Không", { message: "Chọn Có hoặc Không" });
    expect(refusedByList(model, sheet, A1, "x")?.vi).toBe("Chọn Có hoặc Không");
  });
});
