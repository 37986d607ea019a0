import { headerStandsOnce } from "../../../../src/domain/rules/table/headerStandsOnce";
import { ruleTable } from "../../../support/runRule";
import { bookOf, sheetOf, taskBook, TASK_HEADER } from "../../../support/snapshots";

const task = [1, "Đề án A", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"];

ruleTable(headerStandsOnce, {
  accepts: {
    "one header": taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]),
  },
  rejects: {
    "a header on each page": [
      bookOf([
        sheetOf("Nhiệm vụ", [
          TASK_HEADER,
          task,
          TASK_HEADER,
          [...task.slice(0, 1), "Đề án B", ...task.slice(2)],
          TASK_HEADER,
        ]),
      ]),
      { "A3 A5": "Tiêu đề cột lặp lại ở 2 dòng: 3, 5." },
    ],
  },
});
