import { appendicesAreThere } from "../../../../src/domain/rules/workbook/appendicesAreThere";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";
import { sheetIn, standardBook } from "../../../support/standardBook";

const indicators = sheetIn(appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11 }));
const tasks = sheetIn(taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]));

ruleTable(appendicesAreThere, {
  accepts: {
    "both appendices": standardBook({ templateVersion: "1.0" }, { indicators, tasks }),
    "a foreign workbook of one appendix": appendixBook({ name: "Một", unit: "%", goal: 1 }),
  },
  rejects: {
    "the tasks lost": [
      standardBook({ province: "Kiên Giang", templateVersion: "1.0" }, { indicators }),
      { B2: "Sổ theo mẫu nhưng không có trang “Nhiệm vụ” với tiêu đề cột của phụ lục." },
    ],
    "headings deleted": [
      standardBook(
        { templateVersion: "1.0" },
        { indicators: { ...indicators, rows: indicators.rows.slice(2) }, tasks }
      ),
      { B1: "Sổ theo mẫu nhưng không có trang “Chỉ tiêu” với tiêu đề cột của phụ lục." },
    ],
  },
});
