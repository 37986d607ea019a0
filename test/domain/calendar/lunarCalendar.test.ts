import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { readFileSync } from "node:fs";
import { addDays, daysBetween } from "../../../src/domain/calendar/calendarDate";
import { lunarDay, lunarNewYear } from "../../../src/domain/calendar/lunarCalendar";
import { date, fixtureRows } from "../notation/fixtures";

const YEARS = Array.from({ length: 30 }, (_, i) => 2021 + i);

it.each(fixtureRows("lunar-days.tsv"))(
  "in %s Tết is on %s and Giỗ Tổ on %s, as published",
  (year, tet, ancestors) => {
    expect([lunarNewYear(Number(year)), lunarDay(Number(year), 3, 10)]).toEqual([tet, ancestors]);
  }
);

it("has the months of the independent package, 2021 to 2050", () => {
  const months = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, i) => [year, i + 1]));
  const solar = peer();
  const own = months.map(([year, month]) => lunarDay(year!, month!, 1));
  expect(own).toEqual(months.map(([year, month]) => solar(year!, month!)));
  expect(own).toHaveLength(360);
});

it("reckons at UTC+7: in 2030 the moon is new seven minutes after midnight in China", () => {
  expect(lunarNewYear(2030)).toBe("2030-02-02");
});

it("has months of 29 or 30 days, and of 58 to 60 where a leap month stands after", () => {
  for (const year of YEARS) {
    const starts = Array.from({ length: 12 }, (_, i) => lunarDay(year, i + 1, 1));
    const lengths = starts.slice(1).map((next, i) => daysBetween(starts[i]!, next));
    expect(lengths.every((days) => [29, 30, 58, 59, 60].includes(days))).toBe(true);
    expect(lengths.filter((days) => days > 30).length).toBeLessThanOrEqual(1);
  }
});

it("holds for a century around: a day before Tết is the last of the year", () => {
  for (let year = 1950; year < 2099; year++) {
    const eve = addDays(lunarNewYear(year + 1), -1);
    const days = daysBetween(lunarDay(year, 12, 1), eve) + 1;
    // A leap twelfth month is rare, and there is none in these years.
    expect([year, days]).toEqual([year, days === 29 ? 29 : 30]);
    expect(date(eve)).toBe(eve);
  }
});

/** The first day of a lunar month as `@dqcai/vn-lunar` has it; the package's build for `require` is empty. */
function peer(): (year: number, month: number) => string {
  const folder = join(__dirname, "../../../node_modules/@dqcai/vn-lunar/lib");
  const library: { exports: Record<string, unknown> } = { exports: {} };
  const context = { module: library, exports: library.exports };
  runInNewContext(readFileSync(join(folder, "index.umd.js"), "utf8"), context);
  const { getSolarDate } = library.exports as {
    getSolarDate(
      day: number,
      month: number,
      year: number
    ): Record<"day" | "month" | "year", number>;
  };
  const two = (value: number) => String(value).padStart(2, "0");
  return (year, month) => {
    const found = getSolarDate(1, month, year);
    return `${found.year}-${two(found.month)}-${two(found.day)}`;
  };
}
