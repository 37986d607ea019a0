import { planIsNotBelowBaseline } from "../../../../src/domain/rules/indicator/planIsNotBelowBaseline";
import { yearsAreNotSwapped } from "../../../../src/domain/rules/indicator/yearsAreNotSwapped";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook } from "../../../support/snapshots";

const forest = "Tỷ lệ che phủ rừng";
const poverty = "Tỷ lệ hộ nghèo đa chiều";
const water = "Tỷ lệ dân cư thành thị sử dụng nước sạch";

ruleTable(planIsNotBelowBaseline, {
  accepts: {
    "a plan above": indicatorBook([forest, "%", 10.9, 11, 11, 11, 11, 11, 11]),
    "the same as the baseline": indicatorBook([forest, "%", 11, 11, 11, 11, 11, 11, 11]),
    "a bound at the baseline": indicatorBook([
      "Tỷ lệ bao phủ bảo hiểm y tế",
      "%",
      90,
      90,
      ">90",
      ">90",
      ">90",
      ">90",
      ">90",
    ]),
    "a fall of what should fall": indicatorBook([poverty, "%", 5, 1, 4, 3, 2, 1.5, 1]),
    "no baseline": indicatorBook([forest, "%", "", 11, 11, 11, 11, 11, 11]),
    "a direction that is not known": indicatorBook([
      "Chỉ tiêu chưa có trong danh mục",
      "%",
      90,
      11,
      11,
      11,
      11,
      11,
      11,
    ]),
  },
  rejects: {
    "a plan and a goal below": [
      indicatorBook([forest, "%", 12.01, 11, 11, 11, 11, 11, 11]),
      { "G3 H3 I3 J3 K3 F3 E3": `“${forest}”: 6 ô kế hoạch kém mức đã đạt 12,01 (ví dụ “11”).` },
    ],
    "a bound that allows worse": [
      indicatorBook([poverty, "%", 1, 1, "duy trì dưới 3%", 1, 1, 1, 1]),
      { "G3 E3": `“${poverty}”: 1 ô kế hoạch kém mức đã đạt 1 (ví dụ “duy trì dưới 3%”).` },
    ],
    "a number and a bound below": [
      indicatorBook([water, "%", 100, 100, 98, ">98", 100, 100, 100]),
      { "G3 H3 E3": `“${water}”: 2 ô kế hoạch kém mức đã đạt 100 (ví dụ “98”).` },
    ],
  },
});

it("is silent where swapped years are the cause", () => {
  const book = indicatorBook([water, "%", 88, 90, 88.15, 87.54, 88.77, 89.38, 90]);
  const { findings } = runOn(book, [yearsAreNotSwapped, planIsNotBelowBaseline]);
  expect(findings.map(({ rule }) => rule)).toEqual([yearsAreNotSwapped.id]);
});
