import { numberingIsComplete } from "../../../../src/domain/rules/table/numberingIsComplete";
import type { CellValue, Snapshot } from "../../../../src/domain/sheet";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { TASK_HEADER, bookOf, sheetOf } from "../../../support/snapshots";

const numbered = (...numbers: CellValue[]): Snapshot =>
  appendixBook(...numbers.map((stt, i) => ({ stt, name: `Chỉ tiêu ${i}`, unit: "%", goal: i })));

ruleTable(numberingIsComplete, {
  accepts: {
    "1, 2, 3": numbered(1, 2, 3),
    "a count that starts anew": numbered(1, 2, 3, 1, 2),
    "rows of detail without a number": numbered(1, "", "", 2),
    "numbers below numbers": numbered("1", "1.1", "1.2", "2"),
    "no numbers": numbered("", "", ""),
    "a number that stands twice": numbered(1, 2, 2, 3),
  },
  rejects: {
    "a first page that is lost": [
      numbered(18, 19, "", 20),
      { A3: "Không có các dòng số thứ tự 1-17; trang có 3 dòng đánh số." },
    ],
    "rows lost in two places": [
      numbered(1, 3, "4.", 7),
      { "A4 A6": "Không có các dòng số thứ tự 2, 5-6; trang có 4 dòng đánh số." },
    ],
    "rows of tasks": [
      bookOf([
        sheetOf("Nhiệm vụ", [
          TASK_HEADER,
          [1, "Đề án A", "Sở Y tế", "", "Quý II/2021", ""],
          [4, "Đề án B", "Sở Y tế", "", "Quý II/2021", ""],
        ]),
      ]),
      { A3: "Không có các dòng số thứ tự 2-3; trang có 2 dòng đánh số." },
    ],
  },
});
