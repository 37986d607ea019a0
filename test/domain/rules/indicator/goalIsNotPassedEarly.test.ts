import { goalIsNotPassedEarly } from "../../../../src/domain/rules/indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "../../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook } from "../../../support/snapshots";

const waste = "Tỷ lệ thu gom và xử lý chất thải nguy hại";
const poverty = "Tỷ lệ hộ nghèo đa chiều";

ruleTable(goalIsNotPassedEarly, {
  accepts: {
    "years below the goal": indicatorBook([waste, "%", 75, 90, 80, 82, 84, 88, 90]),
    "the goal reached early": indicatorBook([waste, "%", 75, 90, 90, 90, 90, 90, 90]),
    "a bound: it promises no number": indicatorBook([
      waste,
      "%",
      90,
      90,
      ">90",
      ">90",
      ">90",
      ">90",
      ">90",
    ]),
    "a number within the range": indicatorBook([waste, "%", 75, "80-90", 80, 85, 90, 90, 90]),
  },
  rejects: {
    "a first year above the goal": [
      indicatorBook([waste, "%", 75, 90, 93, "", "", "", ""]),
      { "G3 F3": `“${waste}”: năm 2021 (93) đã vượt mục tiêu cả giai đoạn (90).` },
    ],
    "a middle year below the goal of what should fall": [
      indicatorBook([poverty, "%", 5, 2, 4, 1.5, 2, 2, 2]),
      { "H3 F3": `“${poverty}”: năm 2022 (1,5) đã vượt mục tiêu cả giai đoạn (2).` },
    ],
  },
});

it("is silent where the last year already misses the goal", () => {
  const book = indicatorBook([waste, "%", 75, 90, 91, 92, 93, 94, 95]);
  const { findings } = runOn(book, [lastYearMeetsGoal, goalIsNotPassedEarly]);
  expect(findings.map(({ rule }) => rule)).toEqual([lastYearMeetsGoal.id]);
});
