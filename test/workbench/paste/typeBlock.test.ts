import { WorkbookModel } from "../../../src/model/workbookModel";
import { typeBlock } from "../../../src/workbench/paste/typeBlock";
import { typeInto } from "../../../src/workbench/typing/typeInto";

const ROWS = [
  ["Chỉ tiêu", "9,78", "1.234,5", "7/9/2021", "88%"],
  ["'7-9", '=A1&"x"', "TRUE", "", "#N/A"],
  ["7-9", "- Tỷ lệ", "001", "12:30", null],
];
const AREA = { top: 1, left: 1, bottom: 3, right: 5 };

function sheetOf() {
  const model = new WorkbookModel({ calculator: null });
  const sheet = model.addSheet();
  sheet.setNumberFormats(AREA, [
    [null, "0.0", null, "@", null],
    [null, null, null, null, null],
    ["@", null, "0%", null, null],
  ]);
  sheet.put(
    AREA,
    Array.from({ length: 3 }, () => Array(5).fill("cũ"))
  );
  return { model, sheet };
}

describe("a pasted block", () => {
  it("gives the cells what typing each of them gives", () => {
    const block = sheetOf();
    const typed = sheetOf();
    typeBlock(block.model, block.sheet, AREA, ROWS, 2026);
    const entries = ROWS.flatMap((row, r) =>
      row.map((text, c) => ({ row: r + 1, column: c + 1, text: text ?? "" }))
    );
    expect(typeInto(typed.model, typed.sheet, entries, 2026)).toBeNull();
    for (const { row, column } of entries) {
      const told = ({ sheet }: typeof block) => ({
        value: sheet.value(row, column),
        formula: sheet.formula(row, column),
        format: sheet.format(row, column),
      });
      expect([row, column, told(block)]).toEqual([row, column, told(typed)]);
    }
  });

  it("keeps as text what only begins like a formula", () => {
    const { model, sheet } = sheetOf();
    const place = { top: 8, left: 0, bottom: 8, right: 1 };
    typeBlock(model, sheet, place, [["- Số xã: 10", "=SUM(A1"]], 2026);
    expect(sheet.values(place)).toEqual([["- Số xã: 10", "=SUM(A1"]]);
    expect(sheet.formula(8, 0)).toBeUndefined();
  });
});
