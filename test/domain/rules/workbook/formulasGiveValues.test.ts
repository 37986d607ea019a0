import { unitIsKnown } from "../../../../src/domain/rules/indicator/unitIsKnown";
import { formulasGiveValues } from "../../../../src/domain/rules/workbook/formulasGiveValues";
import { ruleTable, runOn } from "../../../support/runRule";
import { SMALL_INDICATOR_HEADER, TASK_HEADER, bookOf, sheetOf } from "../../../support/snapshots";

const REF = { error: "#REF!" };
const indicators = (unit: typeof REF | string, goal: typeof REF | number) =>
  sheetOf("Chỉ tiêu", [
    ...SMALL_INDICATOR_HEADER,
    [1, "Một", unit, 1, 1, goal, 1, 1, 1, 1, 1],
    [2, "Hai", unit, 1, 1, 1, 1, 1, 1, 1, 1],
  ]);
const tasks = sheetOf("Nhiệm vụ", [
  TASK_HEADER,
  [1, "Đề án A", REF, { error: "#N/A" }, "Quý II/2021", REF],
]);

ruleTable(formulasGiveValues, {
  accepts: {
    words: bookOf([indicators("%", 1)]),
    "an error among figures: another rule tells": bookOf([indicators("%", REF)]),
    "a text that reads like one": bookOf([indicators("#REF!", 1)]),
  },
  rejects: {
    "units of a deleted register": [
      bookOf([indicators(REF, 1)]),
      { "C3 C4": "2 ô chữ của bảng đang báo lỗi công thức #REF!." },
    ],
    "two errors among tasks": [
      bookOf([tasks]),
      {
        "C2 F2": "2 ô chữ của bảng đang báo lỗi công thức #REF!.",
        D2: "1 ô chữ của bảng đang báo lỗi công thức #N/A.",
      },
    ],
  },
});

it("is the one cause told where the unit is unknown because of it", () => {
  const { findings } = runOn(bookOf([indicators(REF, 1)]), [formulasGiveValues, unitIsKnown]);
  expect(findings.map(({ rule }) => rule)).toEqual([formulasGiveValues.id]);
});
