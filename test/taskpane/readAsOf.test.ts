import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { quarterEndBeside, readDays } from "../../src/taskpane/deadlines/readAsOf";

it.each([
  ["2021-09-29", "2021-06-30", "2021-09-30"],
  ["2021-09-30", "2021-06-30", "2021-12-31"],
  ["2021-10-01", "2021-09-30", "2021-12-31"],
  ["2021-12-31", "2021-09-30", "2022-03-31"],
  ["2022-01-01", "2021-12-31", "2022-03-31"],
])("beside %s quarters end on %s and %s", (asOf, before, after) => {
  const beside = (step: -1 | 1) => quarterEndBeside(asOf as CalendarDate, step);
  expect([beside(-1), beside(1)]).toEqual([before, after]);
});

it.each([
  ["15", 15],
  [" 0 ", 0],
  ["366", 366],
  ["367", null],
  ["-1", null],
  ["", null],
  ["1,5", null],
])("a field with %p says %p days", (text, days) => {
  expect(readDays(text)).toBe(days);
});
