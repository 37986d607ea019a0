import { addDays } from "../../../src/domain/calendar/calendarDate";
import {
  closingPeriod,
  closingPeriodOf,
  closingWords,
  countsInNextQuarter,
} from "../../../src/domain/deadlines/dataClosing";
import { date } from "../notation/fixtures";
import { planOf, track, trackedBook } from "../../support/trackedBook";

// Decree 09/2019/NĐ-CP, art. 12.
it.each([
  [2021, 1, "2020-12-15", "2021-03-14"],
  [2021, 2, "2021-03-15", "2021-06-14"],
  [2021, 3, "2021-06-15", "2021-09-14"],
  [2021, 4, "2021-09-15", "2021-12-14"],
] as const)(
  "the figures of %d, quarter %d, are those of %s to %s",
  (year, quarter, first, last) => {
    expect(closingPeriod(year, quarter)).toEqual({ year, quarter, first, last });
  }
);

it("puts every day into the one period that holds it", () => {
  for (let day = date("2020-12-01"); day < "2022-02-01"; day = addDays(day, 1)) {
    const { first, last } = closingPeriodOf(day);
    expect([day, first <= day && day <= last]).toEqual([day, true]);
  }
});

it.each([
  ["2021-09-14", false],
  ["2021-09-15", true],
  ["2021-09-30", true],
  ["2021-08-31", false],
])("what is submitted on %s counts in the next quarter: %s", (day, expected) => {
  expect(countsInNextQuarter(date(day))).toBe(expected);
});

it("is told in words", () => {
  expect(closingWords(closingPeriod(2021, 3)).vi).toBe(
    "kỳ chốt số liệu Quý III/2021: 15/06/2021 - 14/09/2021"
  );
});

describe("beside the deadlines", () => {
  const row = { deadline: "Quý III/2021", submittedOn: "20/09/2021", number: "7/TTr" };
  const plan = planOf(trackedBook([row, { deadline: "Quý III/2021" }]));
  const on = (dataClosing: boolean) => track(plan, "2021-09-30", { dataClosing });

  it("is told only where an office wants it", () => {
    expect(on(false)[0]!.remarks).toEqual([]);
    expect(on(true)[0]!.remarks).toEqual(["counts-next-quarter"]);
  });

  it("moves no due day and no state", () => {
    const standing = (dataClosing: boolean) =>
      on(dataClosing).map(({ state, due }) => [state, due]);
    expect(standing(true)).toEqual(standing(false));
    expect(standing(true)).toEqual([
      ["done", "2021-09-30"],
      ["due-soon", "2021-09-30"],
    ]);
  });
});
