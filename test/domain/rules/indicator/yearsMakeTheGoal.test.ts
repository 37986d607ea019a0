import { goalIsNotPassedEarly } from "../../../../src/domain/rules/indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "../../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { planIsNotBelowBaseline } from "../../../../src/domain/rules/indicator/planIsNotBelowBaseline";
import { yearsMakeTheGoal } from "../../../../src/domain/rules/indicator/yearsMakeTheGoal";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const forest = {
  name: "Diện tích trồng rừng mới",
  unit: "ha",
  actual: [200, 200, 200, 200, 200, 200],
};
const accidents = {
  name: "Số vụ tai nạn giao thông",
  unit: "vụ",
  actual: [180, 180, 180, 180, 180, 170],
};

ruleTable(yearsMakeTheGoal, {
  accepts: {
    "years that make the total": appendixBook({
      ...forest,
      goal: 1000,
      plan: [200, 200, 200, 200, 200],
    }),
    "the last year's level": appendixBook({
      ...forest,
      goal: 300,
      plan: [220, 240, 260, 280, 300],
    }),
    "a level of what does not add up": appendixBook({
      ...{ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 13, plan: [1, 2, 3, 4, 5] },
    }),
    "years still blank": appendixBook({ ...forest, goal: 1000, plan: [200, "", "", "", ""] }),
  },
  rejects: {
    "years that make less": [
      appendixBook({ ...forest, goal: 1000, plan: [200, 200, 200, 200, 190] }),
      {
        "K3 L3 M3 N3 O3 P3":
          "“Diện tích trồng rừng mới”: các năm cộng được 990, mục tiêu cả giai đoạn ghi 1.000.",
      },
    ],
  },
});

it.each([
  ["a total of what should rise", { ...forest, goal: 1000, plan: [200, 200, 200, 200, 200] }],
  ["a total of what should fall", { ...accidents, goal: 790, plan: [165, 160, 158, 155, 152] }],
  ["a total with years still blank", { ...forest, goal: 1000, plan: [200, "", "", "", 200] }],
])("no rule of the last year's level judges %s", (_, row) => {
  const judges = [lastYearMeetsGoal, goalIsNotPassedEarly, planIsNotBelowBaseline];
  expect(runOn(appendixBook(row), judges).findings).toEqual([]);
});

it("compares no year with the total of the period before", () => {
  const row = { ...forest, actual: [], period: 1000, goal: 1100, plan: [220, 220, 220, 220, 220] };
  expect(runOn(appendixBook(row), [planIsNotBelowBaseline]).findings).toEqual([]);
});

it("only suggests that a yearly amount is below the last year's", () => {
  const row = { ...forest, goal: 950, plan: [190, 190, 190, 190, 190] };
  const { findings } = runOn(appendixBook(row), [planIsNotBelowBaseline]);
  expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
});
