import {
  dropFromFormula,
  renameInFormula,
  shiftFormula,
  translateFormula,
} from "../../../src/model/formula/adjust";

type Case = readonly [formula: string, at: number, count: number, result: string];

const ROWS: readonly Case[] = [
  ["=A1+A5", 2, 3, "=A1+A8"],
  ["=SUM(A1:A5)", 2, 1, "=SUM(A1:A6)"],
  ["=SUM(A3:A5)", 2, 1, "=SUM(A4:A6)"],
  ["=SUM(A1:A5)", 5, 1, "=SUM(A1:A5)"],
  ["=$A$5", 0, 1, "=$A$6"],
  ["=SUM(A1:A5)", 1, -2, "=SUM(A1:A3)"],
  ["=SUM(A1:A5)", 0, -2, "=SUM(A1:A3)"],
  ["=SUM(A1:A5)", 3, -10, "=SUM(A1:A3)"],
  ["=A3", 2, -1, "=#REF!"],
  ["=SUM(A3:A4)", 2, -2, "=SUM(#REF!)"],
  ["=A5", 2, -1, "=A4"],
  ["=SUM(A:A)", 2, 5, "=SUM(A:A)"],
  ["=SUM(3:4)", 2, 1, "=SUM(4:5)"],
  ["='Khác'!A5", 2, 1, "='Khác'!A5"],
  ["='chỉ TIÊU'!A5", 2, 1, "='chỉ TIÊU'!A6"],
  ['="A5"&LOG10(A5)', 2, 1, '="A5"&LOG10(A6)'],
  ["=Table1[A5]", 2, 1, "=Table1[A5]"],
  ["=A5:A1", 2, 1, "=A6:A1"],
  ["=A1048576", 2, 1, "=#REF!"],
];

describe("references after rows moved", () => {
  it.each(ROWS)("%s, from row %i by %i: %s", (formula, at, count, result) => {
    const shift = { sheet: "Chỉ tiêu", axis: "rows", at, count } as const;
    expect(shiftFormula(formula, "Chỉ tiêu", shift)).toBe(result);
  });

  it.each([
    ["=A1+C1", 1, 2, "=A1+E1"],
    ["=SUM(A1:C1)", 1, -1, "=SUM(A1:B1)"],
    ["=SUM(B:D)", 1, 1, "=SUM(C:E)"],
    ["=SUM(1:5)", 1, 1, "=SUM(1:5)"],
    ["=B1", 1, -1, "=#REF!"],
  ])("%s, from column %i by %i: %s", (formula, at, count, result) => {
    const shift = { sheet: "Chỉ tiêu", axis: "columns", at, count } as const;
    expect(shiftFormula(formula, "Chỉ tiêu", shift)).toBe(result);
  });

  it("leaves formulas of other sheets alone unless they name this one", () => {
    const shift = { sheet: "Chỉ tiêu", axis: "rows", at: 0, count: 1 } as const;
    expect(shiftFormula("=A1+'Chỉ tiêu'!A1", "Khác", shift)).toBe("=A1+'Chỉ tiêu'!A2");
  });
});

describe("a renamed or deleted sheet", () => {
  it.each([
    ["=A1+Cũ!A1", "=A1+'Tổng hợp'!A1"],
    ["='CŨ'!B2", "='Tổng hợp'!B2"],
    ["=Cũ!tên", "='Tổng hợp'!tên"],
    ['="Cũ!A1"', '="Cũ!A1"'],
    ["=Khác!A1", "=Khác!A1"],
  ])("%s reads %s", (formula, result) => {
    expect(renameInFormula(formula, "Cũ", "Tổng hợp")).toBe(result);
  });

  it.each([
    ["=A1+Cũ!A1", "=A1+#REF!"],
    ["=SUM(Cũ!A1:B2)", "=SUM(#REF!)"],
    ["=Khác!A1", "=Khác!A1"],
  ])("%s without its sheet reads %s", (formula, result) => {
    expect(dropFromFormula(formula, "Cũ")).toBe(result);
  });
});

describe("a formula further on", () => {
  it.each([
    ["=A1+$A$1+A$1+$A1", 2, 1, "=B3+$A$1+B$1+$A3"],
    ["=SUM(A1:B2)", 1, 0, "=SUM(A2:B3)"],
    ["=A1", -1, 0, "=#REF!"],
    ["=SUM(A:A)", 4, 1, "=SUM(B:B)"],
  ])("%s by %i rows and %i columns: %s", (formula, rows, columns, result) => {
    expect(translateFormula(formula, rows, columns)).toBe(result);
  });
});
