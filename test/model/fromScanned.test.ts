import { parseArea, type Snapshot } from "../../src/domain/sheet";
import { fromScanned } from "../../src/model/fromScanned";
import { ModelError } from "../../src/model/modelError";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import type { ScannedSheet, ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { testCalculator } from "../support/calculator";

const area = (address: string) => parseArea(address)!;

const SHEET: ScannedSheet = {
  name: "Chỉ tiêu",
  visibility: "visible",
  rows: [
    { index: 0, values: ["STT", undefined, "2021"], hidden: true },
    {
      index: 3,
      values: [1, "7-9", 0.5, { error: "#REF!" }, 99, true],
      formulas: [undefined, undefined, undefined, undefined, "=SUM(A4:C4)"],
      formats: [undefined, "@", "0%"],
    },
    { index: 9, values: [], hidden: true },
  ],
  hiddenColumns: [2],
  merges: [area("A1:B1")],
  protected: false,
  columns: [
    { first: 0, last: 1, width: 12.5, hidden: false },
    { first: 2, last: 2, width: null, hidden: true },
  ],
  freeze: { rows: 1, columns: 0 },
  marks: [],
  arrayFormulas: [],
  dimension: "A1:F4",
  part: "xl/worksheets/sheet1.xml",
};

const BOOK: ScannedWorkbook = {
  book: "kế hoạch.xlsx",
  sheets: [
    {
      ...SHEET,
      name: "_SoKeHoach",
      visibility: "veryHidden",
      rows: [],
      merges: [],
      hiddenColumns: [],
    },
    SHEET,
    { ...SHEET, name: "Một tên dài hơn ba mươi mốt ký tự!", protected: true },
  ],
  names: [
    { name: "năm", refersTo: "'Chỉ tiêu'!$C$1", sheet: null },
    { name: "_xlnm.Print_Area", refersTo: "'Chỉ tiêu'!$A$1:$F$9", sheet: "Chỉ tiêu", hidden: true },
  ],
  date1904: true,
  remarks: [],
};

describe("a scanned workbook as a model", () => {
  it("shows what was scanned", () => {
    const model = fromScanned(BOOK);
    const sheet = model.requireSheet("Chỉ tiêu");
    expect(model.activeSheet).toBe(sheet);
    expect(sheet.values(area("A4:F4"))).toEqual([[1, "7-9", 0.5, { error: "#REF!" }, 99, true]]);
    expect(sheet.numberFormat(3, 2)).toBe("0%");
    expect(sheet.formula(3, 4)).toBe("=SUM(A4:C4)");
    expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([12.5, 8.43]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(model.sheets.map(({ protection }) => protection !== null)).toEqual([false, false, true]);
    expect(model.name("_xlnm.Print_Area", sheet)?.visible).toBe(false);
    expect([model.date1904, model.canUndo]).toEqual([true, false]);
  });

  it("is the same snapshot as the scanner's", () => {
    const expected: Snapshot = {
      book: BOOK.book,
      date1904: BOOK.date1904,
      names: BOOK.names.map(({ name, refersTo, sheet }) => ({ name, refersTo, sheet })),
      sheets: BOOK.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        rows: sheet.rows,
        hiddenColumns: sheet.hiddenColumns,
        merges: sheet.merges,
        protected: sheet.protected,
      })),
    };
    expect(toSnapshot(fromScanned(BOOK))).toEqual(expected);
  });

  it("spells formulas as users read them", () => {
    const row = { index: 0, values: [1, 1], formulas: [undefined, "=_xlfn.IFS(A1=1,1)"] };
    const names = [{ name: "x", refersTo: "_xlfn.XLOOKUP(1,A:A,B:B)", sheet: null }];
    const model = fromScanned({ ...BOOK, names, sheets: [{ ...SHEET, rows: [row] }] });
    expect(model.sheets[0]!.formula(0, 1)).toBe("=IFS(A1=1,1)");
    expect(model.names[0]!.refersTo).toBe("XLOOKUP(1,A:A,B:B)");
  });

  it("lets a protected sheet's unlocked cells, rows and columns be typed into, and no others", () => {
    const rows = [
      {
        index: 0,
        values: ["STT", "KH 2021"],
        unlocked: [false, true],
        formats: [undefined, "0.0"],
      },
      { index: 1, values: [], allUnlocked: true, unlocked: [false] },
    ];
    const columns = [{ first: 3, last: 3, width: null, hidden: false, unlocked: true as const }];
    const sheet = { ...SHEET, rows, columns, merges: [], protected: true };
    const model = fromScanned({ ...BOOK, names: [], sheets: [sheet] });
    const typed = (address: string): string => {
      try {
        model.sheets[0]!.write(area(address), [[5]]);
        return "typed";
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return error.code;
      }
    };
    const addresses = ["A1", "B1", "C1", "D1", "D9", "A2", "B2", "A3"];
    expect(addresses.map((address) => [address, typed(address)])).toEqual([
      ...[
        ["A1", "AccessDenied"],
        ["B1", "typed"],
        ["C1", "AccessDenied"],
        ["D1", "typed"],
      ],
      ...[
        ["D9", "typed"],
        ["A2", "AccessDenied"],
        ["B2", "typed"],
        ["A3", "AccessDenied"],
      ],
    ]);
    expect(model.sheets[0]!.numberFormat(0, 1)).toBe("0.0");
  });

  it("keeps cached results until something changes", () => {
    const model = fromScanned(BOOK, { calculator: testCalculator() });
    const sheet = model.requireSheet("Chỉ tiêu");
    expect(sheet.value(3, 4)).toBe(99);
    sheet.write(area("A4"), [[2]]);
    expect(sheet.value(3, 4)).toBe(2.5);
  });
});

describe("a snapshot", () => {
  it("follows what was changed", () => {
    const model = new WorkbookModel({ book: "a.xlsx" });
    const sheet = model.addSheet("Một");
    sheet.write(area("B2"), [["12.5%"]]);
    sheet.setRowsHidden(4, 4, true);
    sheet.protect();
    model.addName("riêng", "1", { sheet });
    expect(toSnapshot(model)).toEqual({
      book: "a.xlsx",
      date1904: false,
      names: [{ name: "riêng", refersTo: "1", sheet: "Một" }],
      sheets: [
        {
          name: "Một",
          visibility: "visible",
          rows: [
            { index: 1, values: [undefined, 0.125], formats: [undefined, "0.00%"] },
            { index: 4, values: [], hidden: true },
          ],
          hiddenColumns: [],
          merges: [],
          protected: true,
        },
      ],
    });
  });
});
