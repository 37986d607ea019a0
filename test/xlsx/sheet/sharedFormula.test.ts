import { cutFormula, moveFormula } from "../../../src/xlsx/sheet/sharedFormula";

describe("a shared formula, two rows down and one column right", () => {
  it.each([
    ["A1", "B3"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A,$B:$C,1:1,$2:3)", "SUM(B:B,$B:$C,3:3,$2:5)"],
    ["LOG10(A1)+ATAN2(1,2)", "LOG10(B3)+ATAN2(1,2)"],
    ['"A1"&A1&"a""A1"', '"A1"&B3&"a""A1"'],
    ["'A1 B2'!A1+'x''A1'!A1", "'A1 B2'!B3+'x''A1'!B3"],
    ["Q1!A1+Sheet2!B2", "Q1!B3+Sheet2!C4"],
    ["Bảng1!A1", "Bảng1!B3"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
    ["A1B+_A1+A1.x+tổng_A1+B1_", "A1B+_A1+A1.x+tổng_A1+B1_"],
    ["1E5+A1*2", "1E5+B3*2"],
    ["TRUE+XFE1+A1048577+AAAA1+A0", "TRUE+XFE1+A1048577+AAAA1+A0"],
    ["#REF!+A1", "#REF!+B3"],
    ["IF(A1>0,A2,-A3)%", "IF(B3>0,B4,-B5)%"],
    ["a1", "B3"],
    ["XFD1", "#REF!"],
    ["A1048575", "#REF!"],
    ["SUM(XFD:XFD)", "SUM(#REF!:#REF!)"],
    ["{1,2;3,4}", "{1,2;3,4}"],
    ['"unfinished A1', '"unfinished B3'],
    ["", ""],
  ])("%s becomes %s", (formula, expected) => {
    expect(moveFormula(cutFormula(formula), 2, 1)).toBe(expected);
  });

  it("moves up and left, off the grid too", () => {
    const pieces = cutFormula("C3+B2");
    expect(moveFormula(pieces, -1, -1)).toBe("B2+A1");
    expect(moveFormula(pieces, -2, 0)).toBe("C1+#REF!");
    expect(moveFormula(pieces, 0, 0)).toBe("C3+B2");
  });

  // A pattern that backtracks would not end on these in an official's lifetime.
  it("is cut to the end even where its quotes never end", () => {
    const quotes = '"'.repeat(200_001);
    const colons = "A1:".repeat(60_000);
    expect(moveFormula(cutFormula(quotes), 0, 0)).toBe(quotes);
    expect(moveFormula(cutFormula(colons), 0, 0)).toBe(colons);
  });
});
