import type { CalendarDate } from "../../../../src/domain/calendar/calendarDate";
import { weekday } from "../../../../src/domain/calendar/calendarDate";
import { indexHolidays, isWorkingDay } from "../../../../src/domain/calendar/workingDays";
import { defaultHolidays } from "../../../../src/domain/plan/registers/holidays";
import { holidayRuns } from "../../../../src/domain/plan/registers/holidayTable";

const day = (text: string) => text as CalendarDate;
const calendar = indexHolidays(defaultHolidays);

describe("defaultHolidays", () => {
  it("hold 130 days in order of date, none twice, no run unreadable", () => {
    const dates = defaultHolidays.map(({ date }) => date);
    expect(dates).toHaveLength(130);
    expect(dates).toEqual([...new Set(dates)].sort());
    const written = holidayRuns.flatMap(([first, last]) => [first, last]);
    expect(written.filter((date) => !dates.includes(day(date)))).toEqual([]);
  });

  it("reach from 2021 to 2030, every year with its new year and national day", () => {
    for (let year = 2021; year <= 2030; year++) {
      expect(calendar.byDate.get(day(`${year}-01-01`))?.kind).toBe("off");
      expect(calendar.byDate.get(day(`${year}-09-02`))?.kind).toBe("off");
    }
  });

  it.each([
    ["2021-02-10", false],
    ["2021-02-15", false],
    ["2021-02-16", false],
    ["2021-02-17", true],
    ["2021-05-03", false],
    ["2024-05-04", true],
    ["2025-04-26", true],
    ["2026-08-22", true],
    ["2026-08-31", false],
    ["2026-11-24", true],
    ["2030-02-01", false],
    ["2021-04-22", true],
  ])("%s is a working day: %s", (date, works) => {
    expect(isWorkingDay(day(date), calendar)).toBe(works);
  });

  it("call only Saturdays and Sundays worked in exchange", () => {
    const worked = defaultHolidays.filter(({ kind }) => kind === "work");
    expect(worked.length).toBeGreaterThan(0);
    expect(worked.filter(({ date }) => ![0, 6].includes(weekday(date)))).toEqual([]);
  });

  it.each([
    ["2021-02-10", true],
    ["2021-04-30", true],
    ["2026-02-16", true],
    ["2026-09-02", true],
    ["2021-04-21", false],
    ["2022-01-31", false],
    ["2026-09-01", false],
    ["2030-02-02", false],
  ])("%s is confirmed: %s", (date, confirmed) => {
    expect(calendar.byDate.get(day(date))?.confirmed).toBe(confirmed);
  });
});
