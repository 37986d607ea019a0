import { levelIsGiven } from "../../../../src/domain/rules/task/levelIsGiven";
import { ruleTable } from "../../../support/runRule";
import { bookOf, sheetOf, taskBook } from "../../../support/snapshots";

ruleTable(levelIsGiven, {
  accepts: {
    "a level": taskBook(["A", "Sở Y tế", "Quý II/2021", "HĐND tỉnh"]),
    "a task without a deadline too: told there, once": taskBook(["A", "Sở Y tế", "", ""]),
    "a table without that column": bookOf([
      sheetOf("Nhiệm vụ", [
        ["STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời gian trình"],
        [1, "A", "Sở Y tế", "Quý II/2021"],
      ]),
    ]),
  },
  rejects: {
    "blank levels, once for the sheet": [
      taskBook(
        ["A", "Sở Y tế", "Quý II/2021", ""],
        ["B", "Sở Y tế", "Quý II/2021"],
        ["C", "Sở Y tế", "Quý I", " "]
      ),
      { "F2 F4": "2 trong 3 nhiệm vụ đã có thời gian trình nhưng chưa ghi cấp trình." },
    ],
  },
});
