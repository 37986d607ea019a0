import fc from "fast-check";
import { tokenize } from "../../../src/model/formula/tokens";

const CASES: readonly (readonly [formula: string, kinds: string])[] = [
  ["=A1", "reference"],
  ["=$A$1:B2", "reference"],
  ["=A:C", "reference"],
  ["=1:5", "reference"],
  ["=Sheet1!A1", "reference"],
  ["='Tổng hợp (2021)''s'!A1:B2", "reference"],
  ["=[1]Sheet1!A1", "external"],
  ["='C:\\[Sổ.xlsx]Chỉ tiêu'!A1", "external"],
  ["=T1:T3!A1", "external"],
  ["=Năm_gốc", "name"],
  ["=Sheet1!Năm_gốc", "name"],
  ["=LOG10(A1)", "function open reference close"],
  ["=A1B(2)", "function open number close"],
  ["=ABC1048577", "name"],
  ["=Table1[Năm]", "structured"],
  ["=Table1[[#All],[a]]", "structured"],
  ["=1.5E+3", "number"],
  ['="a""b"', "text"],
  ["=#N/A", "error"],
  ["=Sheet1!#REF!", "error"],
  ["=TRUE", "boolean"],
  ["=A1<>B1", "reference operator reference"],
  ["=A1 B1", "reference space reference"],
  ["=1–2", "number illegal number"],
  ["={1;2}", "open number separator number close"],
];

describe("pieces of a formula", () => {
  it.each(CASES)("%s", (formula, kinds) => {
    expect(
      tokenize(formula)
        .map(({ kind }) => kind)
        .join(" ")
    ).toBe(kinds);
  });

  it("names the sheet without its quotes", () => {
    expect(tokenize("='Tổng hợp (2021)''s'!A1")[0]).toMatchObject({ sheet: "Tổng hợp (2021)'s" });
  });

  it("loses nothing, whatever it is given", () => {
    const piece = fc.constantFrom(..."A1 $B:!'\"()[]{},;+-#é5.".split(""), "Sheet1!", "SUM(");
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join(""))
    );
    fc.assert(
      fc.property(anything, (text) => {
        const formula = `=${text}`;
        const joined = tokenize(formula).map((token) => token.text);
        expect(`=${joined.join("")}`).toBe(formula);
      }),
      { seed: 3, numRuns: 500 }
    );
  });
});
