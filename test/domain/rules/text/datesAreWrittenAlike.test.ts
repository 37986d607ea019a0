import { datesAreWrittenAlike } from "../../../../src/domain/rules/text/datesAreWrittenAlike";
import { ruleTable } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

ruleTable(datesAreWrittenAlike, {
  accepts: {
    "one form": taskBook(["Nghị quyết ngày 16/11/2017", "Sở Y tế", "trước ngày 24/02/2021"]),
    "numbers of documents": taskBook(["Nghị định 80-10-2017/NĐ-CP, ngày 1/2/2018", "Sở Y tế", ""]),
  },
  rejects: {
    "a date with dashes": [
      taskBook(
        ["Nghị quyết ngày 16/11/2017", "Sở Y tế", ""],
        ["Chương trình ngày 21-02-2019", "Sở Y tế", ""]
      ),
      { B3: "Ngày viết “21-02-2019” khác kiểu với “16/11/2017”." },
    ],
  },
});
