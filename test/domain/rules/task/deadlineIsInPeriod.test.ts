import { deadlineIsInPeriod } from "../../../../src/domain/rules/task/deadlineIsInPeriod";
import { ruleTable } from "../../../support/runRule";
import {
  bookOf,
  sheetOf,
  SMALL_INDICATOR_HEADER,
  type SmallTask,
  taskBook,
} from "../../../support/snapshots";

/** A plan for 2021-2025, which its indicator headings tell. */
const planned = (...tasks: SmallTask[]) =>
  bookOf([sheetOf("Chỉ tiêu", SMALL_INDICATOR_HEADER), ...taskBook(...tasks).sheets]);

ruleTable(deadlineIsInPeriod, {
  accepts: {
    "deadlines inside, and none": planned(
      ["A", "Sở Y tế", "Quý I/2021"],
      ["B", "Sở Y tế", "Quý IV/2025"],
      ["C", "Sở Y tế", "Hằng năm"],
      ["D", "Sở Y tế", ""],
      ["E", "Sở Y tế", "Quý II"]
    ),
    "a span that reaches into the period": planned(["A", "Sở Y tế", "2022-2030"]),
    "a plan whose period nobody tells": taskBook(["A", "Sở Y tế", "Quý I/2012"]),
  },
  rejects: {
    "too early and too late": [
      planned(["A", "Sở Y tế", "Quý I/2012"], ["B", "Sở Y tế", 2026]),
      {
        E2: "“A”: thời gian trình “Quý I/2012” trước giai đoạn 2021-2025.",
        E3: "“B”: thời gian trình “2026” sau giai đoạn 2021-2025.",
      },
    ],
  },
});
