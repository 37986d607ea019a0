import { parseArea } from "../../../src/domain/sheet";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { findInSheet, nextFound } from "../../../src/workbench/find/findInSheet";

function sheet() {
  const one = new WorkbookModel().addSheet();
  one.put(parseArea("A1:C3")!, [
    ["Sở Y tế", 88.15, null],
    [null, "sở y TẾ; Sở Tài chính".normalize("NFD"), 44446],
    ["Tế", 0.88, true],
  ]);
  one.setNumberFormats(parseArea("C2")!, [["dd/mm/yyyy"]]);
  return one;
}

describe("finding", () => {
  it.each([
    ["y tế", ["0,0", "1,1"]],
    ["88,1", ["0,1"]],
    ["0,88", ["2,1"]],
    ["07/09", ["1,2"]],
    ["te", []],
    [" ", []],
  ])("%j", (text, places) => {
    expect(findInSheet(sheet(), text, false).map(({ row, column }) => `${row},${column}`)).toEqual(
      places
    );
  });

  it("passes over what is hidden", () => {
    const one = sheet();
    one.setRowsHidden(1, 1, true);
    expect(findInSheet(one, "y tế", false)).toEqual([{ row: 0, column: 0 }]);
  });

  it("goes on from a cell, in both directions and round again", () => {
    const found = [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ];
    expect(nextFound(found, { row: 0, column: 0 }, 1)).toBe(1);
    expect(nextFound(found, { row: 1, column: 1 }, 1)).toBe(0);
    expect(nextFound(found, { row: 0, column: 0 }, -1)).toBe(1);
    expect(nextFound(found, { row: 1, column: 0 }, -1)).toBe(0);
    expect(nextFound([], { row: 1, column: 0 }, 1)).toBeNull();
  });
});
