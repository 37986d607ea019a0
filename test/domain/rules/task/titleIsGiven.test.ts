import { titleIsGiven } from "../../../../src/domain/rules/task/titleIsGiven";
import { ruleTable } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

ruleTable(titleIsGiven, {
  accepts: {
    "a name": taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]),
  },
  rejects: {
    "a row that has all but a name": [
      taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"], [" ", "Sở Y tế", "Quý II/2021"]),
      { B3: "Dòng 3: chưa ghi tên đề án, nhiệm vụ." },
    ],
  },
});
