import { relativeFormula } from "../../../src/domain/rules/relativeFormula";

const at = { row: 4, column: 3 };

it.each([
  ["=E5+F5", "=R[0]C[1]+R[0]C[2]"],
  ["=$E5/E$2", "=R[0]C4/R1C[1]"],
  ["=SUM(D1:D4)", "=SUM(R[-4]C[0]:R[-1]C[0])"],
  ['="A1"&E5', '="A1"&R[0]C[1]'],
  ["='Quý A1'!E5", "='Quý A1'!R[0]C[1]"],
  ["=LOG10(E5)+VAT_2021+XFE1", "=LOG10(R[0]C[1])+VAT_2021+XFE1"],
])("%s from D5 is %s", (formula, expected) => {
  expect(relativeFormula(formula, at)).toBe(expected);
});

it("is the same for a formula filled down", () => {
  expect(relativeFormula("=E6+F6", { row: 5, column: 3 })).toBe(relativeFormula("=E5+F5", at));
});
