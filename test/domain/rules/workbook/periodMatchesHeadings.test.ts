import { periodMatchesHeadings } from "../../../../src/domain/rules/workbook/periodMatchesHeadings";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { SMALL_INDICATOR_HEADER, bookOf, sheetOf, taskBook } from "../../../support/snapshots";
import { sheetIn, standardBook } from "../../../support/standardBook";

const indicators = sheetIn(appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11 }));
const [top, below] = SMALL_INDICATOR_HEADER as [string[], (string | number)[]];
const row = [1, "Tỷ lệ che phủ rừng", "%", 10, 10, 11, 11, 11, 11, 11, 11];
const shifted = [...below.slice(0, 6), 2022, 2023, 2024, 2025, 2026];

ruleTable(periodMatchesHeadings, {
  accepts: {
    "the same period": standardBook({ periodFrom: 2021, periodTo: "2025" }, { indicators }),
    "an info sheet that does not say": standardBook({ province: "Kiên Giang" }, { indicators }),
    "no info sheet": bookOf([indicators]),
    "tasks only": taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]),
    "fewer years than the period: the rule of columns tells": bookOf([
      sheetOf("Chỉ tiêu", [top.slice(0, 9), below.slice(0, 9), row.slice(0, 9)]),
    ]),
  },
  rejects: {
    "the info sheet of the next period": [
      standardBook({ periodFrom: 2026, periodTo: 2030 }, { indicators }),
      {
        "B1 B2 K1":
          "Tiêu đề cột mục tiêu ghi 2021-2025, còn trang “Thông tin” ghi giai đoạn 2026-2030.",
      },
    ],
    "columns of other years than the goal's": [
      bookOf([sheetOf("Chỉ tiêu", [top, shifted, row])]),
      {
        "F1 G2 H2 I2 J2 K2":
          "Tiêu đề cột mục tiêu ghi 2021-2025, còn các cột năm kế hoạch là 2022-2026.",
      },
    ],
  },
});
