import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import type { QuarterTally } from "../../src/domain/deadlines/tallies";
import { timelineChart } from "../../src/taskpane/deadlines/timelineChart";

const BOX = { left: 0, right: 80, top: 10, bottom: 50 };
const day = (text: string) => text as CalendarDate;

const quarters: readonly QuarterTally[] = [
  { year: 2021, quarter: 2, counts: { overdue: 2, done: 1, upcoming: 1 } },
  { year: 2022, quarter: 4, counts: { upcoming: 2 } },
];

it("has a column for every quarter of the years, the fullest as high as the box", () => {
  const { bars, years } = timelineChart(quarters, day("2021-01-01"), BOX);
  expect(bars).toHaveLength(8);
  expect(years).toEqual([
    { year: 2021, x: 0, width: 40 },
    { year: 2022, x: 40, width: 40 },
  ]);
  const [second, last] = [bars[1]!, bars[7]!];
  expect(second.parts).toEqual([
    { part: "late", y: 30, height: 20 },
    { part: "open", y: 20, height: 10 },
    { part: "done", y: 10, height: 10 },
  ]);
  expect(last.parts).toEqual([{ part: "open", y: 30, height: 20 }]);
  expect(bars[0]!.parts).toEqual([]);
});

it("keeps columns in their order and apart", () => {
  const { bars } = timelineChart(quarters, day("2021-01-01"), BOX);
  for (const [i, bar] of bars.slice(1).entries()) {
    expect(bar.x).toBeGreaterThan(bars[i]!.x + bars[i]!.width);
  }
  expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeLessThanOrEqual(BOX.right);
});

it.each([
  ["2021-01-01", 0],
  ["2021-12-31", 39.89],
  ["2022-07-02", 59.95],
  ["2020-12-31", null],
  ["2023-01-01", null],
])("marks the day of view %s at %p", (asOf, expected) => {
  const { marker } = timelineChart(quarters, day(asOf), BOX);
  if (expected === null) expect(marker).toBeNull();
  else expect(marker).toBeCloseTo(expected, 1);
});

it("leaves out years without anything due where they are too many to draw", () => {
  const far = [...quarters, { year: 2060, quarter: 1, counts: { upcoming: 1 } } as const];
  expect(timelineChart(far, day("2021-01-01"), BOX).years.map(({ year }) => year)).toEqual([
    2021, 2022, 2060,
  ]);
});
