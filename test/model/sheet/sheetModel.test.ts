import { MAX_ROWS, parseArea } from "../../../src/domain/sheet";
import { DEFAULT_VALIDATION } from "../../../src/model/sheet/validation";
import { WorkbookModel } from "../../../src/model/workbookModel";

const area = (address: string) => parseArea(address)!;
const code = (expected: string) => expect.objectContaining({ code: expected });
const LIST = {
  ...DEFAULT_VALIDATION,
  rule: { kind: "list", source: "a,b", inCellDropDown: true },
} as const;

function newSheet() {
  return new WorkbookModel({ currentYear: 2026 }).addSheet("Chỉ tiêu");
}

describe("writing", () => {
  it("leaves cells alone where null is written and clears them where an empty text is", () => {
    const sheet = newSheet();
    sheet.write(area("A1:C1"), [[1, 2, 3]]);
    sheet.write(area("A1:C1"), [[null, "", "x"]]);
    expect(sheet.values(area("A1:C1"))).toEqual([[1, null, "x"]]);
  });

  it.each([
    [[[1]]],
    [[[1, 2, 3]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[]],
  ])("refuses %j for A1:B1", (block) => {
    expect(() => newSheet().write(area("A1:B1"), block)).toThrow(code("InvalidArgument"));
  });

  it("refuses an area off the grid", () => {
    const off = { top: MAX_ROWS, left: 0, bottom: MAX_ROWS, right: 0 };
    expect(() => newSheet().write(off, [[1]])).toThrow(code("InvalidArgument"));
  });

  it("writes nothing when one input is refused", () => {
    const sheet = newSheet();
    expect(() => sheet.write(area("A1:B1"), [[1, "=1+"]])).toThrow(code("InvalidArgument"));
    expect(sheet.value(0, 0)).toBeNull();
  });

  it("puts values as they are", () => {
    const sheet = newSheet();
    sheet.put(area("A1:B1"), [["7-9", "=1+1"]]);
    expect(sheet.values(area("A1:B1"))).toEqual([["7-9", "=1+1"]]);
    expect(sheet.formula(0, 1)).toBeUndefined();
  });

  it("forgets a formula that is written over", () => {
    const sheet = newSheet();
    sheet.write(area("A1"), [["=1+1"]]);
    sheet.write(area("A1"), [[5]]);
    expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual([undefined, 5]);
  });
});

describe("looks", () => {
  it("patches what was said and keeps the rest", () => {
    const sheet = newSheet();
    sheet.setFormat(area("A1:B2"), { bold: true, fill: "#FFFF00" });
    sheet.setFormat(area("B2"), { fill: null, locked: false });
    expect(sheet.format(1, 1)).toMatchObject({ bold: true, fill: null, locked: false });
    expect(sheet.format(0, 0)).toMatchObject({ bold: true, fill: "#FFFF00", locked: true });
    expect(sheet.format(2, 2)).toMatchObject({ bold: false, numberFormat: "General" });
  });

  it("of a whole column hold for cells to come and for those that are there", () => {
    const sheet = newSheet();
    sheet.setFormat(area("A1"), { bold: true });
    sheet.setFormat({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: 1 }, { locked: false });
    expect(sheet.format(0, 0)).toMatchObject({ bold: true, locked: false });
    expect(sheet.format(500_000, 1).locked).toBe(false);
    expect(sheet.format(0, 2).locked).toBe(true);
    expect(sheet.usedArea({ valuesOnly: false })).toEqual(area("A1"));
  });

  it("of a whole row as well", () => {
    const sheet = newSheet();
    sheet.setFormat({ top: 3, left: 0, bottom: 4, right: 16_383 }, { italic: true });
    expect([sheet.format(3, 9999).italic, sheet.format(5, 0).italic]).toEqual([true, false]);
  });

  it("of the whole sheet reach rows that have one, and can be cleared", () => {
    const sheet = newSheet();
    const row = { top: 3, left: 0, bottom: 3, right: 16_383 };
    const whole = { ...row, top: 0, bottom: MAX_ROWS - 1 };
    sheet.setFormat(row, { italic: true });
    sheet.setFormat(whole, { bold: true });
    expect(sheet.format(3, 7)).toMatchObject({ italic: true, bold: true });
    expect(sheet.format(9, 7)).toMatchObject({ italic: false, bold: true });
    sheet.clear(row, "Formats");
    expect(sheet.format(3, 7)).toMatchObject({ italic: false, bold: true });
    sheet.clear(whole, "Formats");
    expect(sheet.format(9, 7).bold).toBe(false);
  });

  it("number formats go cell by cell, null leaves one alone", () => {
    const sheet = newSheet();
    sheet.setNumberFormats(area("A1:B1"), [["0%", "0.0"]]);
    sheet.setNumberFormats(area("A1:B1"), [[null, "@"]]);
    expect([sheet.numberFormat(0, 0), sheet.numberFormat(0, 1)]).toEqual(["0%", "@"]);
  });

  it.each([
    ["All", null, "General"],
    ["Contents", null, "0.0"],
    ["Formats", 5, "General"],
  ] as const)("clear %s leaves %s and %s", (what, value, format) => {
    const sheet = newSheet();
    sheet.write(area("B2"), [[5]]);
    sheet.setNumberFormats(area("B2"), [["0.0"]]);
    sheet.clear(area("A1:XFD1048576"), what);
    expect([sheet.value(1, 1), sheet.numberFormat(1, 1)]).toEqual([value, format]);
  });
});

describe("the used area", () => {
  it("is null on a blank sheet and grows with values, looks and merges", () => {
    const sheet = newSheet();
    expect(sheet.usedArea({ valuesOnly: false })).toBeNull();
    sheet.write(area("B3:C4"), [
      [1, ""],
      ["", 2],
    ]);
    expect(sheet.usedArea({ valuesOnly: true })).toEqual(area("B3:C4"));
    sheet.setFormat(area("E9"), { bold: true });
    sheet.merge(area("A1:B1"));
    expect(sheet.usedArea({ valuesOnly: true })).toEqual(area("B3:C4"));
    expect(sheet.usedArea({ valuesOnly: false })).toEqual(area("A1:E9"));
  });
});

describe("merges", () => {
  it("keep the top-left alone, and take nothing below it", () => {
    const sheet = newSheet();
    sheet.write(area("A1:B2"), [
      ["a", "b"],
      ["c", "d"],
    ]);
    sheet.merge(area("A1:B2"));
    sheet.write(area("A1:B2"), [
      ["x", "y"],
      ["z", "w"],
    ]);
    expect(sheet.values(area("A1:B2"))).toEqual([
      ["x", null],
      [null, null],
    ]);
  });

  it("swallow what they touch, part where asked, and go row by row across", () => {
    const sheet = newSheet();
    sheet.merge(area("A1:B1"));
    sheet.merge(area("B1:C3"));
    expect(sheet.merges).toEqual([area("B1:C3")]);
    sheet.unmerge(area("C3"));
    expect(sheet.merges).toEqual([]);
    sheet.merge(area("A1:B2"), { across: true });
    expect(sheet.merges).toEqual([area("A1:B1"), area("A2:B2")]);
    expect(sheet.mergesIn(area("B2:D9"))).toEqual([area("A2:B2")]);
  });
});

describe("protection", () => {
  it("refuses locked cells and lets unlocked ones be typed into", () => {
    const sheet = newSheet();
    sheet.setFormat(area("B2"), { locked: false });
    sheet.protect({ allowFormatRows: true });
    expect(() => sheet.write(area("B2"), [[1]])).not.toThrow();
    expect(() => sheet.write(area("B2:B3"), [[2], [2]])).toThrow(code("AccessDenied"));
    expect(sheet.value(1, 1)).toBe(1);
  });

  it.each([
    ["clear", (s: ReturnType<typeof newSheet>) => s.clear(area("A1"))],
    ["look", (s: ReturnType<typeof newSheet>) => s.setFormat(area("A1"), { bold: true })],
    ["number format", (s: ReturnType<typeof newSheet>) => s.setNumberFormats(area("A1"), [["0"]])],
    ["merge", (s: ReturnType<typeof newSheet>) => s.merge(area("A1:B1"))],
    ["insert", (s: ReturnType<typeof newSheet>) => s.insert(area("A1"), "rows")],
    ["delete", (s: ReturnType<typeof newSheet>) => s.remove(area("A1"), "columns")],
    ["hide", (s: ReturnType<typeof newSheet>) => s.setRowsHidden(0, 0, true)],
    ["width", (s: ReturnType<typeof newSheet>) => s.setColumnWidths(0, 0, 20)],
    [
      "sort",
      (s: ReturnType<typeof newSheet>) => s.sort(area("A1:A2"), [{ key: 0, ascending: true }]),
    ],
    ["validation", (s: ReturnType<typeof newSheet>) => s.setValidation(area("A1"), LIST)],
    ["protect", (s: ReturnType<typeof newSheet>) => s.protect()],
  ])("refuses %s", (_, change) => {
    const sheet = newSheet();
    sheet.protect();
    expect(() => change(sheet)).toThrow(code("AccessDenied"));
    sheet.unprotect();
    expect(() => change(sheet)).not.toThrow();
  });

  it("refuses whole columns that are locked, blank or not", () => {
    const sheet = newSheet();
    const column = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 0 };
    sheet.setFormat({ ...column, left: 1, right: 1 }, { locked: false });
    sheet.protect();
    expect(() => sheet.clear(column, "Contents")).toThrow(code("AccessDenied"));
    expect(() => sheet.clear({ ...column, left: 1, right: 1 }, "Contents")).not.toThrow();
  });

  it("allows what its options allow", () => {
    const sheet = newSheet();
    sheet.protect({ allowFormatCells: true, allowInsertRows: true, allowFormatColumns: true });
    expect(() => sheet.setFormat(area("A1"), { bold: true })).not.toThrow();
    expect(() => sheet.insert(area("A1"), "rows")).not.toThrow();
    expect(() => sheet.setColumnWidths(0, 3, 20)).not.toThrow();
  });
});

describe("validations and conditional formats", () => {
  it("a cell has one validation; a part that is taken away is cut out", () => {
    const sheet = newSheet();
    sheet.setValidation(area("A1:A9"), LIST);
    sheet.setValidation(area("A4:A5"), null);
    expect(sheet.validations[0]?.areas).toEqual([area("A1:A3"), area("A6:A9")]);
    expect(sheet.validationAt(area("A2"))).toMatchObject({ rule: LIST.rule });
    expect(sheet.validationAt(area("A3:A4"))).toBe("some");
  });

  it("a new conditional format comes first and is found by its id", () => {
    const sheet = newSheet();
    const rule = { kind: "custom", formula: "=A1>1" } as const;
    const first = sheet.addConditionalFormat({
      areas: [area("A1:A9")],
      rule,
      format: {},
      stopIfTrue: false,
    });
    const second = sheet.addConditionalFormat({
      areas: [area("B1")],
      rule,
      format: {},
      stopIfTrue: true,
    });
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual([second.id, first.id]);
    sheet.updateConditionalFormat(first.id, { format: { fill: "#00FF00" } });
    sheet.deleteConditionalFormat(second.id);
    expect(() => sheet.deleteConditionalFormat(second.id)).toThrow(code("ItemNotFound"));
    sheet.clearConditionalFormats(area("A1:A3"));
    expect(sheet.conditionalFormats).toEqual([
      { ...first, areas: [area("A4:A9")], format: { fill: "#00FF00" } },
    ]);
  });
});

describe("rows, columns and panes", () => {
  it("hide, size, group and freeze", () => {
    const sheet = newSheet();
    sheet.setRowsHidden(1, 3, true);
    sheet.setRowsHidden(2, 2, false);
    sheet.setColumnsHidden(0, 0, true);
    expect([...sheet.hiddenRows]).toEqual([1, 3]);
    expect([sheet.isRowHidden(2), sheet.isColumnHidden(0)]).toEqual([false, true]);
    sheet.setRowHeights(0, 1, 30);
    sheet.setRowHeights(1, 1, null);
    expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([30, 15]);
    sheet.setRowLevels(5, 6, 2);
    expect([sheet.rowLevel(5), sheet.rowLevel(7)]).toEqual([2, 0]);
    expect(() => sheet.setRowLevels(0, 0, 8)).toThrow(code("InvalidArgument"));
    sheet.setFreeze({ rows: 2, columns: 1 });
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  });
});
