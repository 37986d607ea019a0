import fc from "fast-check";
import {
  type CalendarDate,
  addDays,
  parseCalendarDate,
} from "../../../src/domain/calendar/calendarDate";
import type { DeadlineState } from "../../../src/domain/deadlines/deadlineState";
import { DAY_RULES } from "../../../src/domain/deadlines/dueDay";
import { planOf, track, trackedBook } from "../../support/trackedBook";

/** How far along a state is: from one day to the next it never goes back. */
const RANK: Readonly<Record<DeadlineState, number>> = {
  "no-date": 0,
  "no-year": 0,
  unreadable: 0,
  upcoming: 0,
  extended: 0,
  "due-soon": 1,
  overdue: 2,
  "past-no-result": 2,
  done: 3,
  "done-late": 3,
};

const FROM = parseCalendarDate("2021-01-01")!;
const day = fc.integer({ min: 0, max: 700 }).map((days) => written(addDays(FROM, days)));
const deadline = fc.oneof(
  day,
  day.map((one) => `trước ngày ${one}`),
  fc
    .tuple(fc.constantFrom("I", "II", "III", "IV"), fc.constantFrom(2021, 2022))
    .map(([quarter, year]) => `Quý ${quarter}/${year}`),
  fc.constantFrom(
    "",
    "2021",
    "Quý II",
    "Hàng năm",
    "Hằng quý",
    "Sau khi có hướng dẫn",
    "31/02/2021"
  )
);
const row = fc.record({
  deadline,
  submittedOn: fc.option(day, { nil: "" }),
  number: fc.constantFrom("", "12/TTr"),
  extendedTo: fc.option(day, { nil: "" }),
});

function written(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}

it("moves states only forward from day to day, each occurrence by itself", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom(...DAY_RULES),
      fc.nat({ max: 30 }),
      fc.nat({ max: 900 }),
      (rows, evidence, rule, within, start) => {
        const book = trackedBook(rows, { evidence, info: { yearlyClosing: "15/12" } });
        const plan = planOf(book);
        const ranksOn = (offset: number) =>
          track(plan, addDays(FROM, start + offset), { within, day: rule }).map((task) =>
            (task.occurrences ?? [task]).map(({ state }) => RANK[state])
          );
        for (let offset = 0, before = ranksOn(0); offset < 40; offset++) {
          const after = ranksOn(offset + 1);
          after.forEach((ranks, i) =>
            ranks.forEach((rank, j) => expect(rank).toBeGreaterThanOrEqual(before[i]![j]!))
          );
          before = after;
        }
      }
    ),
    { numRuns: 30, seed: 20210930 }
  );
});
