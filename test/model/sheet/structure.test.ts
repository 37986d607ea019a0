import { parseArea } from "../../../src/domain/sheet";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { stateOf } from "../stateOf";

const area = (address: string) => parseArea(address)!;

function book() {
  const model = new WorkbookModel({ currentYear: 2026 });
  const sheet = model.addSheet("Chỉ tiêu");
  const other = model.addSheet("Khác");
  sheet.write(area("A1:C4"), [
    ["STT", "Tên", "2021"],
    [1, "'- Xã", 10],
    [2, "Huyện", 20],
    ["", "Cộng", "=SUM(C2:C3)"],
  ]);
  other.write(area("A1"), [["='Chỉ tiêu'!C3"]]);
  sheet.setFormat(area("A2:C2"), { fill: "#FFF2CC" });
  sheet.merge(area("A4:B4"));
  sheet.setRowsHidden(2, 2, true);
  sheet.setRowHeights(2, 2, 40);
  sheet.setColumnWidths(1, 1, 30);
  model.addName("năm", "'Chỉ tiêu'!$C$2:$C$3");
  const rule = { kind: "list", source: "='Chỉ tiêu'!$B$2:$B$3", inCellDropDown: true } as const;
  const alert = { show: false, style: "Stop", title: "", message: "" } as const;
  const prompt = { show: false, title: "", message: "" };
  sheet.setValidation(area("B2:B3"), { rule, ignoreBlanks: true, alert, prompt });
  sheet.addConditionalFormat({
    areas: [area("C2:C3")],
    rule: { kind: "custom", formula: "=$C2>5" },
    format: { fill: "#FF0000" },
    stopIfTrue: false,
  });
  sheet.setPage({
    orientation: "landscape",
    fitToWidth: true,
    printArea: area("A1:C4"),
    repeatRows: { first: 0, last: 1 },
  });
  return { model, sheet, other };
}

describe("inserting rows", () => {
  it("moves cells, merges, names, references, rules and row properties", () => {
    const { model, sheet, other } = book();
    sheet.insert(area("A3:A4"), "rows");
    expect(sheet.value(4, 1)).toBe("Huyện");
    expect(sheet.values(area("A3:C4")).flat()).toEqual([null, null, null, null, null, null]);
    expect(sheet.formula(5, 2)).toBe("=SUM(C2:C5)");
    expect(other.formula(0, 0)).toBe("='Chỉ tiêu'!C5");
    expect(sheet.merges).toEqual([area("A6:B6")]);
    expect(sheet.isRowHidden(4)).toBe(true);
    expect([sheet.rowHeight(4), sheet.rowHeight(2)]).toEqual([40, 15]);
    expect(model.name("năm")?.refersTo).toBe("'Chỉ tiêu'!$C$2:$C$5");
    expect(sheet.validations[0]).toMatchObject({
      areas: [area("B2:B5")],
      rule: { source: "='Chỉ tiêu'!$B$2:$B$5" },
    });
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area("C2:C5")]);
    expect(sheet.page.printArea).toEqual(area("A1:C6"));
    expect(sheet.page.repeatRows).toEqual({ first: 0, last: 1 });
  });

  it("gives new rows the look of the row above", () => {
    const { sheet } = book();
    sheet.insert(area("A3"), "rows");
    expect(sheet.format(2, 0).fill).toBe("#FFF2CC");
    expect(sheet.format(3, 0).fill).toBeNull();
  });

  it("refuses to push content off the grid", () => {
    const { sheet } = book();
    sheet.write({ top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 }, [["cuối"]]);
    expect(() => sheet.insert(area("A1"), "rows")).toThrow(
      expect.objectContaining({ code: "InvalidOperation" })
    );
  });
});

describe("deleting rows", () => {
  it("turns what pointed there into #REF! and shrinks ranges", () => {
    const { model, sheet, other } = book();
    sheet.remove(area("A3"), "rows");
    expect(sheet.value(2, 1)).toBeNull();
    expect(sheet.formula(2, 2)).toBe("=SUM(C2:C2)");
    expect(other.formula(0, 0)).toBe("='Chỉ tiêu'!#REF!");
    expect(model.name("năm")?.refersTo).toBe("'Chỉ tiêu'!$C$2:$C$2");
    expect(sheet.isRowHidden(2)).toBe(false);
    expect(sheet.merges).toEqual([area("A3:B3")]);
  });

  it("takes the look of whole rows along, and gives it back", () => {
    const { model, sheet } = book();
    const row = (index: number) => ({ top: index, left: 0, bottom: index, right: 16_383 });
    sheet.setFormat(row(2), { italic: true });
    sheet.setFormat(row(3), { bold: true });
    sheet.remove(area("A3"), "rows");
    expect(sheet.format(2, 9)).toMatchObject({ italic: false, bold: true });
    model.undo();
    expect(sheet.format(2, 9)).toMatchObject({ italic: true, bold: false });
    expect(sheet.format(3, 9)).toMatchObject({ italic: false, bold: true });
  });

  it("drops rules and merges whose cells are gone", () => {
    const { sheet } = book();
    sheet.remove(area("A2:A4"), "rows");
    expect([sheet.merges, sheet.validations, sheet.conditionalFormats]).toEqual([[], [], []]);
  });
});

describe("columns", () => {
  it("open and go", () => {
    const { sheet } = book();
    sheet.insert(area("B1"), "columns");
    expect(sheet.value(1, 2)).toBe("- Xã");
    expect(sheet.formula(3, 3)).toBe("=SUM(D2:D3)");
    expect(sheet.columnWidth(2)).toBe(30);
    expect(sheet.merges).toEqual([area("A4:C4")]);
    sheet.remove(area("A1:B1"), "columns");
    expect(sheet.formula(3, 1)).toBe("=SUM(B2:B3)");
    expect(sheet.merges).toEqual([]);
  });
});

describe("taking structure back", () => {
  it.each([
    ["insert rows", (s: ReturnType<typeof book>) => s.sheet.insert(area("A2:A5"), "rows")],
    ["delete rows", (s: ReturnType<typeof book>) => s.sheet.remove(area("A2:A3"), "rows")],
    ["insert columns", (s: ReturnType<typeof book>) => s.sheet.insert(area("A1:B1"), "columns")],
    ["delete columns", (s: ReturnType<typeof book>) => s.sheet.remove(area("B1:C1"), "columns")],
    ["delete sheet", (s: ReturnType<typeof book>) => s.model.deleteSheet(s.sheet)],
    ["rename sheet", (s: ReturnType<typeof book>) => s.sheet.rename("Mới")],
  ])("%s leaves the workbook as before, and again as after", (_, change) => {
    const made = book();
    const before = stateOf(made.model);
    change(made);
    const after = stateOf(made.model);
    expect(after).not.toEqual(before);
    made.model.undo();
    expect(stateOf(made.model)).toEqual(before);
    made.model.redo();
    expect(stateOf(made.model)).toEqual(after);
  });
});
