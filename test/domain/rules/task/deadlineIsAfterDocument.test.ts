import { deadlineIsAfterDocument } from "../../../../src/domain/rules/task/deadlineIsAfterDocument";
import { ruleTable, runOn } from "../../../support/runRule";
import { deadlineIsInPeriod } from "../../../../src/domain/rules/task/deadlineIsInPeriod";
import type { CellValue } from "../../../../src/domain/sheet";
import {
  bookOf,
  sheetOf,
  SMALL_INDICATOR_HEADER,
  type SmallTask,
  taskBook,
} from "../../../support/snapshots";

const issued = (date: CellValue, ...tasks: SmallTask[]) =>
  bookOf([
    sheetOf("Thông tin", [["Ngày văn bản", date]]),
    sheetOf("Chỉ tiêu", SMALL_INDICATOR_HEADER),
    ...taskBook(...tasks).sheets,
  ]);

ruleTable(deadlineIsAfterDocument, {
  accepts: {
    "a deadline on the day and after it": issued(
      "18/02/2021",
      ["A", "Sở Y tế", "18/02/2021"],
      ["B", "Sở Y tế", "Quý I/2021"],
      ["C", "Sở Y tế", "Hằng năm"]
    ),
    "a book that names no day": issued("", ["A", "Sở Y tế", "01/01/2021"]),
    "a day that can't be read": issued("tháng Hai", ["A", "Sở Y tế", "01/01/2021"]),
  },
  rejects: {
    "a deadline that is over before the document": [
      issued("15/04/2021", ["A", "Sở Y tế", "Quý I/2021"]),
      {
        E2: "“A”: thời gian trình “Quý I/2021” hết ngày 31/03/2021, trước ngày văn bản 15/04/2021.",
      },
    ],
  },
});

it("is silent where the deadline lies outside the period: one cause, one finding", () => {
  const book = issued("15/04/2021", ["A", "Sở Y tế", "Quý I/2012"]);
  const { findings } = runOn(book, [deadlineIsInPeriod, deadlineIsAfterDocument]);
  expect(findings.map(({ rule }) => rule)).toEqual([deadlineIsInPeriod.id]);
});
