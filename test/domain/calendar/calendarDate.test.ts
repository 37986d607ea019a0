import fc from "fast-check";
import {
  addDays,
  calendarDate,
  dateParts,
  daysBetween,
  monthEnd,
  parseCalendarDate,
  quarterEnd,
  quarterOf,
  quarterStart,
  weekday,
} from "../../../src/domain/calendar/calendarDate";
import { date } from "../notation/fixtures";

describe("calendarDate", () => {
  it.each([
    [2021, 2, 28, "2021-02-28"],
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1, 1, 1, "0001-01-01"],
    [9999, 12, 31, "9999-12-31"],
  ])("accepts %d-%d-%d", (year, month, day, text) => {
    expect(calendarDate(year, month, day)).toBe(text);
  });

  it.each([
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [0, 1, 1],
    [10000, 1, 1],
    [2021.5, 1, 1],
    [NaN, 1, 1],
  ])("rejects %d-%d-%d", (year, month, day) => {
    expect(calendarDate(year, month, day)).toBeNull();
  });
});

describe("parseCalendarDate", () => {
  it.each(["2021-2-8", "08/02/2021", "2021-02-30", "", "2021-02-08 "])("rejects %p", (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  it("reads what calendarDate writes", () => {
    expect(dateParts(date("2021-02-08"))).toEqual({ year: 2021, month: 2, day: 8 });
  });
});

describe("counting days", () => {
  it.each([
    ["2021-02-28", 1, "2021-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2021-01-01", -1, "2020-12-31"],
    ["2021-06-30", 365, "2022-06-30"],
    ["9999-12-30", 5, "9999-12-31"],
    ["0001-01-02", -5, "0001-01-01"],
  ])("%s and %d days is %s", (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to);
  });

  it("counts back what it added, within the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (days) => {
        expect(daysBetween(date("2021-01-01"), addDays(date("2021-01-01"), days))).toBe(days);
      })
    );
  });

  it.each([
    ["2021-02-13", 6],
    ["2021-02-14", 0],
    ["2021-02-15", 1],
    ["1969-12-31", 3],
  ])("the weekday of %s is %d", (day, expected) => {
    expect(weekday(date(day))).toBe(expected);
  });
});

describe("months and quarters", () => {
  it.each([
    [2021, 2, "2021-02-28"],
    [2024, 2, "2024-02-29"],
    [2021, 12, "2021-12-31"],
    [2021, 13, null],
  ])("the end of %d-%d is %s", (year, month, expected) => {
    expect(monthEnd(year, month)).toBe(expected);
  });

  it.each([
    [1, "2021-01-01", "2021-03-31"],
    [2, "2021-04-01", "2021-06-30"],
    [3, "2021-07-01", "2021-09-30"],
    [4, "2021-10-01", "2021-12-31"],
  ] as const)("quarter %d runs from %s to %s", (quarter, start, end) => {
    expect([quarterStart(2021, quarter), quarterEnd(2021, quarter)]).toEqual([start, end]);
    expect([quarterOf(date(start)), quarterOf(date(end))]).toEqual([quarter, quarter]);
  });
});
