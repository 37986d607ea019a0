import { WorkbookModel } from "../../../src/model/workbookModel";
import { editText } from "../../../src/workbench/typing/editText";
import { typeInto } from "../../../src/workbench/typing/typeInto";

function oneSheet() {
  const model = new WorkbookModel({ calculator: null });
  return { model, sheet: model.addSheet("Chỉ tiêu") };
}

describe("typing into cells", () => {
  it("is one step to take back, however many cells", () => {
    const { model, sheet } = oneSheet();
    const entries = [
      { row: 0, column: 0, text: "1.234,5" },
      { row: 1, column: 0, text: "7-9" },
      { row: 2, column: 0, text: "'7-9" },
    ];
    expect(typeInto(model, sheet, entries, 2026)).toBeNull();
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([1234.5, 46_272, "7-9"]);
    expect([0, 1, 2].map((row) => sheet.numberFormat(row, 0))).toEqual([
      "#,##0.00",
      "d-mmm",
      "General",
    ]);
    model.undo();
    expect(sheet.usedArea({ valuesOnly: true })).toBeNull();
  });

  it("keeps the format that a cell has", () => {
    const { model, sheet } = oneSheet();
    sheet.setFormat({ top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: "0.0" });
    typeInto(model, sheet, [{ row: 0, column: 0, text: "1.234" }], 2026);
    expect(sheet.numberFormat(0, 0)).toBe("0.0");
  });

  it("writes nothing where one of the cells is refused, and says why", () => {
    const { model, sheet } = oneSheet();
    sheet.protect();
    const why = typeInto(model, sheet, [{ row: 0, column: 0, text: "1" }], 2026);
    expect(why?.vi).toContain("bảo vệ");
    expect(sheet.value(0, 0)).toBeNull();
  });

  it.each(["9,78", "1234,5", "18/02/2021", "14%", "'007", "=SUM(A2;0,5)", "TRUE", "Quý I"])(
    "shows %s in the formula bar as it was typed",
    (text) => {
      const { model, sheet } = oneSheet();
      typeInto(model, sheet, [{ row: 0, column: 0, text }], 2026);
      expect(editText(sheet, 0, 0, false)).toBe(text);
    }
  );
});
