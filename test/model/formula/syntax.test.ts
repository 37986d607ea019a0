import { isFormula } from "../../../src/model/formula/syntax";

const ACCEPTED = [
  "=1",
  "=A1+B2*3",
  "=-A1",
  "=--(A1>0)",
  "=+5",
  "=SUM(A1:A3,,B1)",
  "=SUM()",
  '=IF(A1>0,"có; không",)',
  "='Chỉ tiêu'!A1 & \"x\"",
  "=[1]Sheet1!A1",
  "=SUM(A:A,1:5)",
  "=A1%",
  "=(A1)",
  "={1,2;3,4}",
  "=Table1[[#All],[Năm]]",
  "=A1:INDEX(B:B,3)",
  "=- Tỷ lệ hộ nghèo",
  "=@A1:A3",
  "=LET(x,2,x*3)",
  "=A1#",
  "=_xlfn.XLOOKUP(1,A1:A3,B1:B3)",
  "=#REF!+1",
  "=Chỉ_tiêu!tổng",
  '="a""b"',
];

const REFUSED = [
  "1",
  "=",
  "=1+",
  "=*1",
  "=SUM(A1",
  "=SUM(A1))",
  "=(1,)",
  "=()",
  "=1 2",
  '="a" "b"',
  '="a',
  "=5 xã",
  "=A1 + ",
  "=Số xã: 10",
  "=1,234",
  "=A1&",
  "=xã?!",
  "={1,2",
  "=90 – 95",
  `=${"1+".repeat(4100)}1`,
];

describe("what Excel takes as a formula", () => {
  it.each(ACCEPTED)("%s", (text) => expect(isFormula(text)).toBe(true));
  it.each(REFUSED)("not %s", (text) => expect(isFormula(text)).toBe(false));
});
