import { capitalsAreAlike } from "../../../../src/domain/rules/text/capitalsAreAlike";
import { ruleTable } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

ruleTable(capitalsAreAlike, {
  accepts: {
    "proper names, titles, and words that stand nowhere without a capital": taskBook(
      ["Đề án phát triển Kiên Giang", "Sở Y tế", ""],
      ["Triển khai Chương trình của Chính phủ", "Sở Y tế", ""],
      ["Kế hoạch thực hiện chương trình của chính phủ", "Sở Y tế", ""],
      ["Đề án dạy Ngoại ngữ", "Sở Y tế", ""]
    ),
  },
  rejects: {
    "a common word with a capital here and without one there": [
      taskBook(
        ["Đề án phát triển chăn nuôi bền vững", "Sở Y tế", ""],
        ["Đề án phát triển Chăn nuôi sạch", "Sở Y tế", ""]
      ),
      { B3: "1 tên viết hoa giữa câu từ mà chỗ khác viết thường, ví dụ “Chăn nuôi”." },
    ],
  },
});
