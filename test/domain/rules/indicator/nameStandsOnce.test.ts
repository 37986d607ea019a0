import { nameStandsOnce } from "../../../../src/domain/rules/indicator/nameStandsOnce";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

const output = { name: "Giá trị sản xuất", unit: "tỷ đồng", goal: 5 };

ruleTable(nameStandsOnce, {
  accepts: {
    "two names": appendixBook(output, { ...output, name: "Giá trị tăng thêm" }),
    "one name in two units": appendixBook(output, { ...output, unit: "%" }),
    "one name in two fields of the plan": appendixBook(
      { stt: "I", name: "Nông nghiệp" },
      output,
      { stt: "II", name: "Công nghiệp" },
      output
    ),
    "one name under two rows": appendixBook(
      { name: "Thu ngân sách", unit: "tỷ đồng", goal: 9 },
      { stt: "", name: "Trong đó: cấp tỉnh", unit: "tỷ đồng", goal: 5 },
      { name: "Chi ngân sách", unit: "tỷ đồng", goal: 9 },
      { stt: "", name: "Trong đó: cấp tỉnh", unit: "tỷ đồng", goal: 5 }
    ),
    "names that differ by tone": appendixBook(
      { ...output, name: "Xã Tân Thành" },
      { ...output, name: "Xã Tân Thạnh" }
    ),
  },
  rejects: {
    "one indicator in three rows, in other spellings": [
      appendixBook(
        { ...output, name: "Tỷ lệ hộ nghèo đa chiều" },
        { ...output, name: "Tỷ lệ  hộ nghèo đa chiều" },
        output,
        { ...output, name: "TỶ LỆ HỘ NGHÈO ĐA CHIỀU" }
      ),
      { "B3 B4 B6": "“Tỷ lệ hộ nghèo đa chiều”: đứng ở 3 dòng: 3, 4, 6." },
    ],
  },
});
