import { type CalendarDate, addDays, calendarDate, weekday } from "./calendarDate";
import { lunarDay, lunarNewYear } from "./lunarCalendar";
import type { HolidayEntry } from "./workingDays";

/** Years whose days off can be computed: the law is not older, the moon not surer. */
const FIRST_YEAR = 2013;
const LAST_YEAR = 2099;

const known = new Map<number, ReadonlyMap<CalendarDate, HolidayEntry>>();

/**
 * The days off of a year as the Labour Code (2019, art. 112) gives them, by date, for years that no register covers: Tết
 * from the eve to the fourth day, and only 2 September of the two days of Quốc khánh, since both choices are announced
 * year by year. None of them is confirmed.
 */
export function computedHolidays(year: number): ReadonlyMap<CalendarDate, HolidayEntry> {
  const before = known.get(year);
  if (before) return before;
  const holidays = year < FIRST_YEAR || year > LAST_YEAR ? new Map() : compute(year);
  known.set(year, holidays);
  return holidays;
}

function compute(year: number): ReadonlyMap<CalendarDate, HolidayEntry> {
  const tet = addDays(lunarNewYear(year), -1);
  const groups: readonly (readonly [string, readonly CalendarDate[]])[] = [
    ["Tết Dương lịch", [calendarDate(year, 1, 1)!]],
    [`Tết Nguyên đán ${year}`, [0, 1, 2, 3, 4].map((days) => addDays(tet, days))],
    ["Giỗ Tổ Hùng Vương", [lunarDay(year, 3, 10)]],
    ["Ngày Chiến thắng 30/4", [calendarDate(year, 4, 30)!]],
    ["Ngày Quốc tế lao động 1/5", [calendarDate(year, 5, 1)!]],
    ["Quốc khánh", [calendarDate(year, 9, 2)!]],
  ];
  const names = new Map(groups.flatMap(([name, days]) => days.map((day) => [day, name] as const)));
  // Art. 111(3): a holiday on a weekly day off gives the next working day instead.
  for (const [date, name] of [...names]) {
    if (!isWeekend(date)) continue;
    let instead = addDays(date, 1);
    while (isWeekend(instead) || names.has(instead)) instead = addDays(instead, 1);
    names.set(instead, `Nghỉ bù ${name}`);
  }
  return new Map([...names].map(([date, name]) => [date, entry(date, name)]));
}

function entry(date: CalendarDate, name: string): HolidayEntry {
  return { date, name: `${name} (tính, chưa công bố)`, kind: "off", confirmed: false };
}

function isWeekend(date: CalendarDate): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}
