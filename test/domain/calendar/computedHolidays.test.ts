import { computedHolidays } from "../../../src/domain/calendar/computedHolidays";
import {
  indexHolidays,
  isComputed,
  isWorkingDay,
  lastWorkingDayNotAfter,
  nextWorkingDay,
} from "../../../src/domain/calendar/workingDays";
import { defaultHolidays } from "../../../src/domain/plan/registers/holidays";
import { date } from "../notation/fixtures";

const register = indexHolidays(defaultHolidays);

it("computes the days off of a year by law, each marked as not announced", () => {
  const days = [...computedHolidays(2031).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  // 25/01 and 26/01 are a Saturday and a Sunday.
  expect(days.map(({ date: day, name }) => `${day} ${name}`)).toEqual([
    "2031-01-01 Tết Dương lịch (tính, chưa công bố)",
    "2031-01-22 Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-01-23 Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-01-24 Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-01-25 Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-01-26 Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-01-27 Nghỉ bù Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-01-28 Nghỉ bù Tết Nguyên đán 2031 (tính, chưa công bố)",
    "2031-04-01 Giỗ Tổ Hùng Vương (tính, chưa công bố)",
    "2031-04-30 Ngày Chiến thắng 30/4 (tính, chưa công bố)",
    "2031-05-01 Ngày Quốc tế lao động 1/5 (tính, chưa công bố)",
    "2031-09-02 Quốc khánh (tính, chưa công bố)",
  ]);
  expect(days.every(({ confirmed, kind }) => !confirmed && kind === "off")).toBe(true);
});

it("counts them only after the years of the register", () => {
  const [tet, before] = [date("2031-01-23"), date("2021-02-15")];
  expect(isWorkingDay(tet, register)).toBe(false);
  expect([lastWorkingDayNotAfter(tet, register), nextWorkingDay(tet, register)]).toEqual([
    "2031-01-21",
    "2031-01-29",
  ]);
  expect(nextWorkingDay(before, register)).toBe("2021-02-17");
  // A province that keeps only its own two days has no other ones in that year.
  const own = indexHolidays([
    { date: date("2021-01-01"), name: "Tết Dương lịch", kind: "off", confirmed: true },
  ]);
  expect(isWorkingDay(before, own)).toBe(true);
  expect(isWorkingDay(date("2022-02-01"), own)).toBe(false);
  expect(isWorkingDay(date("2022-02-01"), indexHolidays([]))).toBe(true);
});

it("tells where a day off is computed", () => {
  expect(isComputed(date("2031-01-20"), date("2031-01-22"), register)).toBe(true);
  expect(isComputed(date("2031-01-20"), date("2031-01-21"), register)).toBe(false);
  expect(isComputed(date("2021-02-09"), date("2021-02-17"), register)).toBe(false);
});

it("has no opinion on years of which law and moon say nothing sure", () => {
  expect([computedHolidays(1990).size, computedHolidays(2100).size]).toEqual([0, 0]);
});
