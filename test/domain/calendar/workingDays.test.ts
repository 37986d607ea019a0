import {
  indexHolidays,
  isWorkingDay,
  lastWorkingDayNotAfter,
  nextWorkingDay,
} from "../../../src/domain/calendar/workingDays";
import { date, fixtureHolidays } from "../notation/fixtures";

const holidays = fixtureHolidays();

describe("isWorkingDay", () => {
  it.each([
    ["2021-02-09", true],
    ["2021-02-10", false],
    ["2021-02-15", false],
    ["2021-02-17", true],
    ["2021-03-06", false],
    ["2021-03-07", false],
    ["2025-04-26", true],
    ["2030-12-31", true],
  ])("%s: %s", (day, expected) => {
    expect(isWorkingDay(date(day), holidays)).toBe(expected);
  });

  it("takes the later of two entries for one day", () => {
    const entry = { date: date("2021-03-06"), name: "làm bù", confirmed: false };
    const twice = indexHolidays([
      { ...entry, kind: "off" },
      { ...entry, kind: "work" },
    ]);
    expect(isWorkingDay(date("2021-03-06"), twice)).toBe(true);
  });
});

describe("neighbouring working days", () => {
  it.each([
    ["2021-02-15", "2021-02-17", "2021-02-09"],
    ["2021-02-28", "2021-03-01", "2021-02-26"],
    ["2022-12-31", "2023-01-03", "2022-12-30"],
    ["2021-06-30", "2021-06-30", "2021-06-30"],
    ["2025-04-26", "2025-04-26", "2025-04-26"],
  ])("%s: next %s, last %s", (day, next, last) => {
    expect(nextWorkingDay(date(day), holidays)).toBe(next);
    expect(lastWorkingDayNotAfter(date(day), holidays)).toBe(last);
  });

  it("stops at the end of the calendar", () => {
    const end = date("9999-12-31");
    const off = indexHolidays([{ date: end, name: "", kind: "off", confirmed: false }]);
    expect(nextWorkingDay(end, off)).toBe(end);
  });
});
