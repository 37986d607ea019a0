import { columnsAreThere } from "../../../../src/domain/rules/workbook/columnsAreThere";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";
import { TASK_HEADER, bookOf, sheetOf } from "../../../support/snapshots";
import { sheetIn, standardBook } from "../../../support/standardBook";

const indicators = sheetIn(appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11 }));
const tasks = sheetOf("Nhiệm vụ", [TASK_HEADER, [1, "Đề án A", "Sở Y tế", "", "Quý II/2021"]]);
/** The last two years and the column of partners are gone. */
const short = {
  ...indicators,
  rows: indicators.rows.map((row) => ({ ...row, values: row.values.slice(0, 14) })),
};
const loose = sheetOf("Nhiệm vụ", [
  ["STT", "Tên đề án/nhiệm vụ", "Cơ quan chủ trì", "Ghi chú", "Cấp trình"],
  [1, "Đề án A", "Sở Y tế"],
]);

ruleTable(columnsAreThere, {
  accepts: {
    "all columns": standardBook({}, { indicators, tasks }),
    "a foreign workbook without some": bookOf([short, loose]),
  },
  rejects: {
    "years and columns gone from the template": [
      standardBook({}, { indicators: short, tasks: loose }),
      {
        A1: "Trang “Nhiệm vụ” thiếu cột “Cơ quan phối hợp”, “Thời gian trình”.",
      },
    ],
  },
});

it("says of each sheet what it lacks", () => {
  const { findings } = runOn(standardBook({}, { indicators: short, tasks: loose }), [
    columnsAreThere,
  ]);
  expect(findings.map(({ at, message }) => [at.sheet, message.vi])).toEqual([
    ["Chỉ tiêu", "Trang “Chỉ tiêu” thiếu cột “2024”, “2025”."],
    ["Nhiệm vụ", "Trang “Nhiệm vụ” thiếu cột “Cơ quan phối hợp”, “Thời gian trình”."],
  ]);
});

it("says of a foreign workbook that rules about those columns do not apply", () => {
  const { notChecked } = runOn(bookOf([short, loose]), [columnsAreThere]);
  expect(notChecked.map(({ what }) => what.vi)).toEqual([
    "Phụ lục có đủ các cột của mẫu: trang “Chỉ tiêu” (2024, 2025), “Nhiệm vụ” (Cơ quan phối hợp, Thời gian trình)",
  ]);
});
