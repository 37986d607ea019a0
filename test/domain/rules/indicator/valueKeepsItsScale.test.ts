import { valueKeepsItsScale } from "../../../../src/domain/rules/indicator/valueKeepsItsScale";
import { yearsFollowDirection } from "../../../../src/domain/rules/indicator/yearsFollowDirection";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const retail = { name: "Tổng mức bán lẻ hàng hóa", unit: "tỷ đồng" };

ruleTable(valueKeepsItsScale, {
  accepts: {
    "a series that doubles": appendixBook({
      ...retail,
      actual: [60000, 80000, 90000],
      plan: [110000, 120000],
    }),
    "a fast start": appendixBook({ ...retail, actual: [1, 3, 40, 200, 700, 900] }),
    "too few values to tell": appendixBook({ ...retail, actual: [75, 80, 85000] }),
    "a factor of ten or a hundred: a jump may be real": appendixBook({
      ...{ ...retail, actual: [75, 80, 85, 90, 900, 9000] },
    }),
    "zeros and negative values": appendixBook({ ...retail, actual: [0, 0, -5, 5000, 5000, 5000] }),
    "whole values of several sizes": appendixBook({
      ...retail,
      actual: [5, 60, 700, 8000, 90000, 100000],
    }),
  },
  rejects: {
    "one figure in billions among millions": [
      appendixBook({ ...retail, actual: [75000, 80000, 85.5, 90000], plan: [95000, 99000] }),
      {
        G3: "“Tổng mức bán lẻ hàng hóa”: 85,5 lệch khoảng 1.000 lần so với các số khác của dòng (cỡ 90.000).",
      },
    ],
    "the plan in another unit than the actuals": [
      appendixBook({
        ...retail,
        actual: [75, 80, 85, 90, 95, 98],
        plan: [110e6, 115e6, 120e6, 125e6, 130e6],
      }),
      {
        "L3 M3 N3 O3 P3":
          "“Tổng mức bán lẻ hàng hóa”: 110.000.000 lệch khoảng 1.000.000 lần so với các số khác của dòng (cỡ 90); 5 ô như vậy.",
      },
    ],
  },
});

it("is the one cause told where years go against the direction because of it", () => {
  const book = appendixBook({ ...retail, plan: [75000, 80000, 85.5, 90000, 95000] });
  const { findings } = runOn(book, [valueKeepsItsScale, yearsFollowDirection]);
  expect(findings.map(({ rule }) => rule)).toEqual([valueKeepsItsScale.id]);
});
