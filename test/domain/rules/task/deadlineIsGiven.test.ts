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
    "rows that name no level either, in the same finding": [
      taskBook(["A", "Sở Y tế", "", ""], ["B", "Sở Y tế", "", ""]),
      {
        "E2 E3":
          "2 trong 2 nhiệm vụ chưa ghi thời gian trình; các nhiệm vụ này cũng chưa ghi cấp trình.",
      },
    ],
    "rows of which one names no level": [
      taskBook(["A", "Sở Y tế", "", ""], ["B", "Sở Y tế", ""]),
      {
        "E2 E3":
          "2 trong 2 nhiệm vụ chưa ghi thời gian trình; 1 trong các nhiệm vụ này cũng chưa ghi cấp trình.",
      },
    ],
  },
});
