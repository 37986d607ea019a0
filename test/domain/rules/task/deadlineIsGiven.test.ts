import { deadlineIsGiven } from "../../../../src/domain/rules/task/deadlineIsGiven";
import { ruleTable } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

ruleTable(deadlineIsGiven, {
  accepts: {
    "every kind that says when": taskBook(
      ["A", "Sở Y tế", "Quý II/2021"],
      ["B", "Sở Y tế", "Quý II"],
      ["C", "Sở Y tế", "Hằng năm"],
      ["D", "Sở Y tế", 2022],
      ["E", "Sở Y tế", "Quý IIII/2021"]
    ),
  },
  rejects: {
    "blank ones, once for the sheet": [
      taskBook(["A", "Sở Y tế", ""], ["B", "Sở Y tế", "Quý II/2021"], ["C", "Sở Y tế", "…"]),
      { "E2 E4": "2 trong 3 nhiệm vụ chưa ghi thời gian trình." },
    ],
  },
});
