import { formulaIsNotOverwritten } from "../../../../src/domain/rules/workbook/formulaIsNotOverwritten";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { withFormulas } from "../../../support/standardBook";

const book = appendixBook(
  ...Array.from({ length: 10 }, (_, i) => ({
    name: `Chỉ tiêu ${i}`,
    unit: "%",
    period: i,
    goal: i,
  }))
);
/** D is J of the same row in so many rows, from row 3; the rest of D is typed. */
const filled = (rows: number) =>
  withFormulas(book, (row, column) =>
    column === 3 && row >= 2 && row < 2 + rows ? `=J${row + 1}` : undefined
  );

ruleTable(formulaIsNotOverwritten, {
  accepts: {
    "a column of figures": book,
    "a column of formulas": filled(10),
    "formulas and figures half and half": filled(5),
    "formulas of many kinds": withFormulas(book, (row, column) =>
      column === 3 && row < 11 ? `=J${row * 2}` : undefined
    ),
    "blank cells among formulas": appendixBook({ name: "Một", unit: "%" }),
  },
  rejects: {
    "two figures in a column of formulas": [
      filled(8),
      { "D11 D12": "Cột cả giai đoạn trước: 8 ô tính bằng cùng một công thức, 2 ô gõ số." },
    ],
  },
});
