import fc from "fast-check";
import { parseArea, type CellValue } from "../../../src/domain/sheet";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { testCalculator } from "../../support/calculator";

const area = (address: string) => parseArea(address)!;

/** A book with 1, 2.5, the text 007, blank, TRUE, #N/A and a name in A1 to A6. */
function book() {
  const model = new WorkbookModel({ calculator: testCalculator(), currentYear: 2026 });
  const sheet = model.addSheet("Chỉ tiêu");
  const other = model.addSheet("Nhiệm vụ");
  sheet.write(area("A1:A6"), [[1], [2.5], ["'007"], [""], [true], ["#N/A"]]);
  other.write(area("A1"), [[40]]);
  model.addName("năm_gốc", "='Chỉ tiêu'!$A$2");
  model.addName("tổng_số", "2021");
  return { model, sheet, other };
}

const RESULTS: readonly (readonly [formula: string, result: CellValue])[] = [
  ["=SUM(A1:A3)", 3.5],
  ["=A1/3", 0.333333333333333],
  ["=1/0", { error: "#DIV/0!" }],
  ['=A3&"x"', "007x"],
  ["=A4", 0],
  ["=A5", true],
  ["=A6", { error: "#N/A" }],
  ["=SUMPRODUCT(--(A1:A2>2))", 1],
  ["=--TRUE", 1],
  ["=-SUM(A1:A2)", -3.5],
  ["=-A2^2", 6.25],
  ["=2^-1", 0.5],
  ["=1--1", 2],
  ["=10%*A2", 0.25],
  ["='Nhiệm vụ'!A1+1", 41],
  ["='nhiệm VỤ'!A1+1", 41],
  ["=NĂM_gốc*2", 5],
  ["=tổng_số+1", 2022],
  ['=IFERROR(A6,"không có")', "không có"],
  ["=_xlfn.IFNA(A6,3)", 3],
  ["=1E-300*1", 1e-300],
  ["=DATE(2021,3,4)", 44259],
  ['=LEN("Chỉ tiêu")', 8],
  ['=UPPER("nhiệm vụ đề án")', "NHIỆM VỤ ĐỀ ÁN"],
  ['=COUNTIF(A1:A5,">0")', 2],
  ["=Mất!A1", { error: "#REF!" }],
  ["=không_có", { error: "#NAME?" }],
  ["=LET(x,2,x*3)", 6],
  ["=B1", 0],
];

describe("calculation", () => {
  it.each(RESULTS)("%s", (formula, result) => {
    const { model, sheet } = book();
    sheet.write(area("B1"), [[formula]]);
    expect(sheet.value(0, 1)).toEqual(result);
    expect(sheet.formula(0, 1)).toBe(formula);
    expect(model.uncomputed).toEqual([]);
  });

  it("calculates before a read of the same batch", () => {
    const { model, sheet } = book();
    model.begin("request");
    sheet.write(area("B1:B2"), [["=A1+A2"], ["=B1*2"]]);
    expect(sheet.value(1, 1)).toBe(7);
    sheet.write(area("A1"), [[10]]);
    expect(sheet.values(area("B1:B2"))).toEqual([[12.5], [25]]);
    model.commit();
  });

  it.each([
    ["=AGGREGATE(9,6,A1:A2)"],
    ['=HYPERLINK("https://example.com","mở")'],
    ["=Table1[Năm]"],
    ["=A1:A2 A2:B2"],
    ["=[1]Sheet1!A1"],
    ["=SUM((A1,A2))"],
    ["=A1:A2*2"],
    ["=SEQUENCE(3)"],
  ])("names %s as not computed, and does not guess", (formula) => {
    const { model, sheet } = book();
    sheet.write(area("C1"), [[formula]]);
    expect(sheet.value(0, 2)).toEqual({ error: "#NAME?" });
    expect(sheet.value(1, 2)).toBeNull();
    expect(model.uncomputed).toEqual([{ sheet: "Chỉ tiêu", cell: "C1" }]);
  });

  it("keeps the cached value of what the engine lacks, and lets others count on it", () => {
    const { model, sheet } = book();
    sheet.load([{ index: 0, values: [1, 42], formulas: [undefined, "=AGGREGATE(9,6,A1:A2)"] }], {});
    sheet.write(area("D1"), [["=B1+1"]]);
    expect(sheet.value(0, 1)).toBe(42);
    expect(sheet.value(0, 3)).toBe(43);
    expect(model.uncomputed).toEqual([]);
  });

  it("keeps the cached values of a spilled formula, whose neighbours are plain values to a file", () => {
    const { sheet } = book();
    sheet.load(
      [
        { index: 0, values: [1, 11], formulas: [undefined, "=SEQUENCE(2,1,11)"] },
        { index: 1, values: [1, 12] },
      ],
      {}
    );
    sheet.write(area("D1"), [["=SUM(B1:B2)"]]);
    expect(sheet.values(area("B1:D1"))).toEqual([[11, null, 23]]);
  });

  it("does not take the error of another cell for its own", () => {
    const { model, sheet } = book();
    sheet.write(area("C1:C3"), [["=C2+1"], ['=C3&""'], ["=SEQUENCE(3)"]]);
    expect(sheet.values(area("C1:C3")).flat()).toEqual(Array(3).fill({ error: "#NAME?" }));
    expect(model.uncomputed).toEqual([{ sheet: "Chỉ tiêu", cell: "C3" }]);
    sheet.write(area("C3"), [[4]]);
    expect(sheet.values(area("C1:C3")).flat()).toEqual([5, "4", 4]);
  });

  it("calculates anew when a name changes", () => {
    const { model, sheet } = book();
    sheet.write(area("B1"), [["=tổng_số"]]);
    expect(sheet.value(0, 1)).toBe(2021);
    model.updateName(model.name("tổng_số")!, { refersTo: "=2026" });
    expect(sheet.value(0, 1)).toBe(2026);
    model.undo();
    expect(sheet.value(0, 1)).toBe(2021);
  });

  it("leaves cached values alone until something changes", () => {
    const { sheet } = book();
    sheet.value(0, 0);
    sheet.load([{ index: 0, values: [1, 99], formulas: [undefined, "=A1+1"] }], {});
    expect(sheet.value(0, 1)).toBe(99);
    sheet.write(area("A2"), [[3]]);
    expect(sheet.value(0, 1)).toBe(2);
  });

  it("follows inserted rows, renamed sheets and undo", () => {
    const { model, sheet, other } = book();
    sheet.write(area("B9"), [["=SUM(A1:A2)+'Nhiệm vụ'!A1"]]);
    sheet.insert(area("A2"), "rows");
    sheet.write(area("A2"), [[100]]);
    other.rename("Việc");
    expect(sheet.formula(9, 1)).toBe("=SUM(A1:A3)+Việc!A1");
    expect(sheet.value(9, 1)).toBe(143.5);
    model.undo();
    model.undo();
    model.undo();
    expect(sheet.formula(8, 1)).toBe("=SUM(A1:A2)+'Nhiệm vụ'!A1");
    expect(sheet.value(8, 1)).toBe(43.5);
  });

  it("shows 0 for a circle", () => {
    const { sheet } = book();
    sheet.write(area("C1:C2"), [["=C2"], ["=C1"]]);
    expect(sheet.values(area("C1:C2"))).toEqual([[0], [0]]);
  });

  it("shows #REF! for a sheet that went", () => {
    const { model, sheet, other } = book();
    sheet.write(area("B1"), [["='Nhiệm vụ'!A1"]]);
    model.deleteSheet(other);
    expect(sheet.formula(0, 1)).toBe("=#REF!");
    expect(sheet.value(0, 1)).toEqual({ error: "#REF!" });
  });

  it("does without a calculator: a formula keeps its cached value", () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet();
    sheet.load([{ index: 0, values: [1, 99], formulas: [undefined, "=A1+1"] }], {});
    sheet.write(area("A1"), [[5]]);
    expect(sheet.value(0, 1)).toBe(99);
  });
});

describe("what the calculator is told", () => {
  it("follows cells that a formula looks at only later", () => {
    const { sheet } = book();
    sheet.write(area("C1"), [["=A1*2"]]);
    expect(sheet.value(0, 2)).toBe(2);
    sheet.write(area("E1:E3"), [[1], [2], ["=E2*10"]]);
    sheet.write(area("C2"), [["=SUM(E1:E3)"]]);
    expect(sheet.value(1, 2)).toBe(23);
    sheet.write(area("E3"), [[""]]);
    expect(sheet.value(1, 2)).toBe(3);
  });

  it("forgets a formula that was cleared before anyone looked", () => {
    const { sheet } = book();
    sheet.write(area("D1:D2"), [["=A1*100"], ["=AGGREGATE(9,6,A1:A2)"]]);
    sheet.write(area("F9"), [["=A1"]]);
    expect(sheet.value(0, 3)).toBe(100);
    sheet.clear(area("D1:D2"), "Contents");
    expect(sheet.value(0, 3)).toBeNull();
    sheet.write(area("C1"), [["=COUNTA(D1:D2)"]]);
    expect(sheet.value(0, 2)).toBe(0);
  });

  it("finds cells through INDIRECT and OFFSET, on other sheets and in whole columns", () => {
    const { sheet, other } = book();
    other.write(area("H50"), [[7]]);
    sheet.write(area("C1:C3"), [
      ["=INDIRECT(\"'Nhiệm vụ'!H50\")"],
      ["=OFFSET(A1,1,0)"],
      ["=SUM('Nhiệm vụ'!H:H,'Nhiệm vụ'!1:1)"],
    ]);
    expect(sheet.values(area("C1:C3"))).toEqual([[7], [2.5], [47]]);
    other.write(area("H51"), [[1]]);
    expect(sheet.value(2, 2)).toBe(48);
  });

  it("agrees with a calculation from scratch after any sequence of writes", () => {
    const cell = fc.record({ row: fc.nat(5), column: fc.nat(3) });
    const input = fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(
        "",
        "=SUM(A1:B3)",
        "=A1+1",
        "=COUNT(C:C)",
        "=IF(B2>3,D1,A4)",
        "=AGGREGATE(9,6,A1:A2)"
      )
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, input), { maxLength: 15 }), (writes) => {
        const step = new WorkbookModel({ calculator: testCalculator() });
        const whole = new WorkbookModel({ calculator: testCalculator() });
        const [stepSheet, wholeSheet] = [step.addSheet(), whole.addSheet()];
        for (const [{ row, column }, value] of writes) {
          const at = { top: row, left: column, bottom: row, right: column };
          stepSheet.write(at, [[value]]);
          stepSheet.value(0, 0);
          wholeSheet.write(at, [[value]]);
        }
        expect(stepSheet.values(area("A1:D6"))).toEqual(wholeSheet.values(area("A1:D6")));
      }),
      { seed: 5, numRuns: 60 }
    );
  });
});
