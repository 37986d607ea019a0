import { rowIsNamed } from "../../../../src/domain/rules/indicator/rowIsNamed";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

ruleTable(rowIsNamed, {
  accepts: {
    "a named row": appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11 }),
    "a row that holds only its number, as templates do": appendixBook({ name: "", goal: "" }),
    "a row with a unit and no figure": appendixBook({ name: "", unit: "%" }),
  },
  rejects: {
    "figures without a name": [
      appendixBook(
        { name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11 },
        { name: " ", unit: "%", goal: 11, plan: [10.5] }
      ),
      { "B4 K4 L4": "Dòng 4 có số liệu mà chưa ghi tên chỉ tiêu." },
    ],
  },
});
