import { leadIsNamed } from "../../../../src/domain/rules/task/leadIsNamed";
import { ruleTable } from "../../../support/runRule";
import { bookOf, sheetOf, taskBook, TASK_HEADER } from "../../../support/snapshots";

ruleTable(leadIsNamed, {
  accepts: {
    "a lead": taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]),
    "a field heading": bookOf([
      sheetOf("Nhiệm vụ", [
        TASK_HEADER,
        ["I", "LĨNH VỰC KINH TẾ"],
        [1, "Đề án A", "Sở Y tế", "", "Quý II/2021"],
      ]),
    ]),
    "a table without that column: it is not judged": bookOf([
      sheetOf("Nhiệm vụ", [
        ["STT", "Tên nhiệm vụ", "Thời gian trình"],
        [1, "Đề án A", "Quý II/2021"],
      ]),
    ]),
  },
  rejects: {
    "a blank lead": [
      taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"], ["Đề án B", "", ""]),
      { C3: "“Đề án B”: chưa ghi cơ quan chủ trì." },
    ],
    "a lead of blanks": [
      taskBook(["Đề án A", "  ", "Quý II/2021"]),
      { C2: "“Đề án A”: chưa ghi cơ quan chủ trì." },
    ],
  },
});
