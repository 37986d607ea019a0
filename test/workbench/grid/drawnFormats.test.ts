import { parseArea } from "../../../src/domain/sheet";
import { MARK_TAG, markFormula } from "../../../src/domain/marks/markFormula";
import type { BorderLine } from "../../../src/model/format/cellFormat";
import type { ConditionalLook } from "../../../src/model/sheet/conditionalFormat";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { drawnFormats } from "../../../src/workbench/grid/drawnFormats";
import { selectionFigures } from "../../../src/workbench/grid/selectionFigures";

const LINE: BorderLine = { style: "Dash", weight: "Thin", color: "#C50F1F" };

function sheetWith(...rules: readonly (readonly [string, string, ConditionalLook])[]) {
  const sheet = new WorkbookModel().addSheet();
  for (const [address, formula, format] of rules) {
    const areas = [parseArea(address)!];
    sheet.addConditionalFormat({
      areas,
      rule: { kind: "custom", formula },
      format,
      stopIfTrue: false,
    });
  }
  return sheet;
}

describe("formats as they are drawn", () => {
  it("have the marks of the add-in over the cell's own look", () => {
    const sheet = sheetWith(["B2:C2", markFormula(MARK_TAG, "error"), { borders: { top: LINE } }]);
    sheet.setFormat(parseArea("B2")!, { bold: true, borders: { left: LINE } });
    const formatAt = drawnFormats(sheet);
    expect(formatAt(1, 1)).toMatchObject({ bold: true, borders: { top: LINE, left: LINE } });
    expect(formatAt(1, 2).borders).toEqual({ top: LINE });
    expect(formatAt(2, 1)).toBe(sheet.format(2, 1));
    // The line between a cell and one below it is the mark's, whatever the cell's own is.
    sheet.setFormat(parseArea("B1")!, { borders: { bottom: { ...LINE, color: "#000000" } } });
    expect(formatAt(0, 1).borders).toEqual({ bottom: LINE });
    // One object per look: what is measured of it is remembered.
    expect(formatAt(1, 1)).toBe(formatAt(1, 1));
  });

  it("have the newest of two rules that hold, and none whose condition looks at cells", () => {
    const sheet = sheetWith(
      ["A1:A9", "=TRUE", { fill: "#FF0000", bold: true }],
      ["A1:XFD1048576", "=TRUE()", { fill: "#00FF00" }],
      ["A1", "=A1>1", { fill: "#0000FF" }]
    );
    expect(drawnFormats(sheet)(0, 0)).toMatchObject({ fill: "#00FF00", bold: true });
    expect(drawnFormats(sheet)(20, 5)).toMatchObject({ fill: "#00FF00", bold: false });
  });
});

describe("the figures of what is selected", () => {
  it("count and add the cells in sight, from two on", () => {
    const sheet = new WorkbookModel().addSheet();
    sheet.put(parseArea("A1:B3")!, [
      [1, "x"],
      [2.5, null],
      [4, true],
    ]);
    sheet.select(parseArea("A1:XFD1048576")!);
    expect(selectionFigures(sheet)).toEqual({ count: 5, numbers: 3, sum: 7.5 });
    sheet.setRowsHidden(2, 2, true);
    expect(selectionFigures(sheet)).toEqual({ count: 3, numbers: 2, sum: 3.5 });
    sheet.select(parseArea("A1")!);
    expect(selectionFigures(sheet)).toBeNull();
    sheet.select(parseArea("D1:E9")!);
    expect(selectionFigures(sheet)).toBeNull();
  });
});
