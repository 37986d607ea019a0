import { deadlineIsReadable } from "../../../../src/domain/rules/task/deadlineIsReadable";
import { ruleTable } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

ruleTable(deadlineIsReadable, {
  accepts: {
    "what can be read": taskBook(
      ["A", "Sở Y tế", "Quý II/2021"],
      ["B", "Sở Y tế", "trước ngày 24/02/2021"],
      ["C", "Sở Y tế", "Quý II"],
      ["D", "Sở Y tế", ""]
    ),
  },
  rejects: {
    "no such quarter, no such day": [
      taskBook(["A", "Sở Y tế", "Quý IIII/2021"], ["B", "Sở Y tế", "31/02/2021"]),
      {
        E2: "“A”: không đọc được thời gian trình “Quý IIII/2021”: không có Quý IIII.",
        E3: "“B”: không đọc được thời gian trình “31/02/2021”: tháng 2/2021 không có ngày 31.",
      },
    ],
  },
});
