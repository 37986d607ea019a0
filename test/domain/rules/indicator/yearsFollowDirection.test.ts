import { goalIsNotPassedEarly } from "../../../../src/domain/rules/indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "../../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { yearsAreNotSwapped } from "../../../../src/domain/rules/indicator/yearsAreNotSwapped";
import { yearsFollowDirection } from "../../../../src/domain/rules/indicator/yearsFollowDirection";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook } from "../../../support/snapshots";

const water = "Tỷ lệ dân cư thành thị sử dụng nước sạch";
const poverty = "Tỷ lệ hộ nghèo đa chiều";

ruleTable(yearsFollowDirection, {
  accepts: {
    "a rise": indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 65]),
    "a fall of what should fall": indicatorBook([poverty, "%", 5, 1, 4, 3.5, 3, 2, 1]),
    "the same every year": indicatorBook(["Tỷ lệ che phủ rừng", "%", 11, 11, 11, 11, 11, 11, 11]),
    "bounds between numbers": indicatorBook([water, "%", 97, 100, 98, ">98", 100, 100, 100]),
    "an indicator whose direction is not known": indicatorBook([
      "Chỉ tiêu chưa có trong danh mục",
      "%",
      5,
      9,
      9,
      8,
      7,
      6,
      9,
    ]),
  },
  rejects: {
    "a drop that no swap explains": [
      indicatorBook([water, "%", 60, 65, 61, 62, 70, 64, 65]),
      {
        "J3 I3": `“${water}”: năm 2024 (64) thấp hơn năm 2023 (70), ngược chiều tăng của chỉ tiêu.`,
      },
    ],
    "a rise of what should fall": [
      indicatorBook([poverty, "%", 5, 1, 4, 4.5, 3, 2, 1]),
      {
        "H3 G3": `“${poverty}”: năm 2022 (4,5) cao hơn năm 2021 (4), ngược chiều giảm của chỉ tiêu.`,
      },
    ],
  },
});

it("leaves it to the rule of swapped years where a swap explains it, and to those of the goal", () => {
  const told = (...years: number[]): string[] =>
    runOn(indicatorBook([water, "%", 88, 90, ...years]), [
      yearsAreNotSwapped,
      lastYearMeetsGoal,
      goalIsNotPassedEarly,
      yearsFollowDirection,
    ]).findings.map(({ rule }) => rule);
  expect(told(88.15, 87.54, 88.77, 89.38, 90)).toEqual([yearsAreNotSwapped.id]);
  expect(told(88.4, 88.8, 89.2, 90, 89.6)).toEqual([yearsAreNotSwapped.id]);
  expect(told(88.4, 88.8, 89.2, 89.6, 60)).toEqual([lastYearMeetsGoal.id]);
  expect(told(88.4, 88.8, 95, 89.6, 90)).toEqual([goalIsNotPassedEarly.id]);
  expect(told(88.4, 88.8, 88, 89.6, 90)).toEqual([yearsFollowDirection.id]);
});
