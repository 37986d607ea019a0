import { engineText, type Meanings } from "../../../src/model/formula/engineText";

const NAMES: Record<string, string> = {
  năm_gốc: "'Chỉ tiêu'!$A$2",
  tổng: "2021",
  hiệu: "tổng-1",
  vòng: "vòng+1",
};

const looked: string[] = [];
const MEANINGS: Meanings = {
  sheet: (name) => (name.toLowerCase() === "chỉ tiêu" ? "'Chỉ tiêu'" : null),
  definedName: (name) => NAMES[name.toLowerCase()] ?? null,
  knowsFunction: (name) => ["SUM", "SUMPRODUCT", "XLOOKUP", "IF"].includes(name),
  onReference: (sheet) => void looked.push(sheet ?? ""),
};

describe("what the calculator is given", () => {
  it.each([
    ["=A1+1", "=A1+1"],
    ["='CHỈ TIÊU'!a1", "='Chỉ tiêu'!A1"],
    ["=Mất!A1", "=#REF!"],
    ["=Mất!#REF!", "=#REF!"],
    ["=năm_gốc*2", "='Chỉ tiêu'!$A$2*2"],
    ["=hiệu*2", "=(2021-1)*2"],
    ["=_xlfn.XLOOKUP(1,A1,B1)", "=XLOOKUP(1,A1,B1)"],
    ["=sum( A1 , B1 )", "=SUM(A1,B1)"],
    ["=SUMPRODUCT(--(A1:A3>0))", "=SUMPRODUCT((1*(A1:A3>0)))"],
    ["=-A1^2", "=(-1*A1)^2"],
    ["=-5%", "=-5%"],
    ["=1---2", "=1-(1*2)"],
    ['=IF(A1,,"x")', '=IF(A1,,"x")'],
    ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
    ["=x+1", "=x+1"],
  ])("%s becomes %s", (formula, text) => expect(engineText(formula, MEANINGS)).toBe(text));

  it.each([
    ["=AGGREGATE(9,6,A1)"],
    ["=A1:A3 B1:B3"],
    ["=SUM((A1,B1))"],
    ["=Table1[a]"],
    ["=[1]Sheet1!A1"],
    ["=A1#"],
    ["=@A1:A3"],
    ["=A1:INDEX(A:A,2)"],
    ["=vòng"],
    ["=1+"],
    ["=SUM(A1"],
  ])("%s is beyond it", (formula) => expect(engineText(formula, MEANINGS)).toBeNull());

  it("says which cells are looked at, through names too", () => {
    looked.length = 0;
    engineText("=A1+năm_gốc", MEANINGS);
    expect(looked).toEqual(["", "Chỉ tiêu"]);
  });
});
