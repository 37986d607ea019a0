import {
  formulaFromVietnamese,
  formulaInVietnamese,
} from "../../../src/workbench/typing/vietnameseFormula";

describe("formulas as a Vietnamese Excel shows them", () => {
  it.each([
    ["=SUM(A1;0,5)", "=SUM(A1,0.5)"],
    ['=IF(A1="a;b,5";1;2)', '=IF(A1="a;b,5",1,2)'],
    ["='Chỉ tiêu; 1,5'!A1+1,5", "='Chỉ tiêu; 1,5'!A1+1.5"],
    ["=ROUND(K7/100;2)", "=ROUND(K7/100,2)"],
  ])("%s is %s in the file, and back", (shown, filed) => {
    expect(formulaFromVietnamese(shown)).toBe(filed);
    expect(formulaInVietnamese(filed)).toBe(shown);
  });
});
