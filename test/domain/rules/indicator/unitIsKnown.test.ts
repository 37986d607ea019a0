import { unitIsKnown } from "../../../../src/domain/rules/indicator/unitIsKnown";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

ruleTable(unitIsKnown, {
  accepts: {
    "units and their other spellings": appendixBook(
      { name: "Một", unit: "%" },
      { name: "Hai", unit: "( Tỉ đồng )" },
      { name: "Ba", unit: "1.000 ha" },
      { name: "Bốn", unit: "M³" }
    ),
    "no unit: another rule tells": appendixBook({ name: "Một", unit: "" }),
  },
  rejects: {
    "an unknown unit in two rows, and another": [
      appendixBook(
        { name: "Một", unit: "thư viện" },
        { name: "Hai", unit: "%" },
        { name: "Ba", unit: "Thư  viện" },
        { name: "Bốn", unit: "cây" }
      ),
      {
        "C3 C5":
          "Đơn vị tính “thư viện” (2 dòng) chưa có trong danh mục; chưa kiểm được số lẻ và giới hạn.",
        C6: "Đơn vị tính “cây” (1 dòng) chưa có trong danh mục; chưa kiểm được số lẻ và giới hạn.",
      },
    ],
  },
});
