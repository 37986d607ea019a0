import { unitIsGiven } from "../../../../src/domain/rules/indicator/unitIsGiven";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const forest = "Tỷ lệ che phủ rừng";

ruleTable(unitIsGiven, {
  accepts: {
    "a unit": appendixBook({ name: forest, unit: "%", goal: 11 }),
    "a unit that the register does not know: another rule tells": appendixBook({
      ...{ name: forest, unit: "phần vạn", goal: 11 },
    }),
    "a heading row without figures": appendixBook({ name: "Cơ cấu kinh tế", stt: 1 }),
    "a row without a name: another rule tells": appendixBook({ name: "", goal: 11 }),
  },
  rejects: {
    "figures without a unit": [
      appendixBook({ name: forest, goal: 11 }),
      { C3: `“${forest}”: có số liệu mà chưa ghi đơn vị tính.` },
    ],
  },
});

it("only suggests it in a row of detail, which may be meant in the unit above", () => {
  const book = appendixBook(
    { name: "Số xã đạt tiêu chí nông thôn mới", unit: "xã", goal: 116 },
    { stt: "", name: "Trong đó: Số xã đạt chuẩn NTM nâng cao", goal: 30 }
  );
  const { findings } = runOn(book, [unitIsGiven]);
  expect(findings.map(({ at, severity }) => [at.cell, severity])).toEqual([["C4", "info"]]);
});
