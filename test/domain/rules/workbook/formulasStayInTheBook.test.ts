import { formulasStayInTheBook } from "../../../../src/domain/rules/workbook/formulasStayInTheBook";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { withFormulas } from "../../../support/standardBook";

const book = appendixBook(
  { name: "Một", unit: "%", goal: 1, plan: [1, 1] },
  { name: "Hai", unit: "%", goal: 1 }
);
const goals = (formula: string) =>
  withFormulas(book, (row, column) => (row >= 2 && column === 10 ? formula : undefined));

ruleTable(formulasStayInTheBook, {
  accepts: {
    "formulas over the book itself": goals("='Đơn vị tính'!B2+SUM(L3:P3)"),
    "a column of a table": goals("=SUM(Bảng1[Kế hoạch])+Bảng1[[#This Row],[2021]]"),
    "a text with brackets": goals('="[1] xem!"&A1'),
  },
  rejects: {
    "links as files write them": [
      goals("=[1]Sheet1!$B$2"),
      { "K3 K4": "2 ô lấy số từ sổ khác, ví dụ =[1]Sheet1!$B$2." },
    ],
    "links as Excel shows them": [
      goals("='D:\\Kế hoạch\\[Số liệu 2020.xlsx]Chỉ tiêu'!B2*2"),
      {
        "K3 K4": "2 ô lấy số từ sổ khác, ví dụ ='D:\\Kế hoạch\\[Số liệu 2020.xlsx]Chỉ tiêu'!B2*2.",
      },
    ],
  },
});
