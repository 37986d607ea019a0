import {
  confirmedYears,
  withConfirmedYear,
  yearKey,
} from "../../../src/domain/deadlines/confirmedYears";
import { dayRuleOf } from "../../../src/domain/deadlines/dueDay";
import { dueItems, tallyAgencies, tallyQuarters } from "../../../src/domain/deadlines/tallies";
import { proposeYears } from "../../../src/domain/deadlines/yearProposals";
import { planOf, track, trackedBook } from "../../support/trackedBook";

const info = { yearlyClosing: "15/12" };
const plan = planOf(
  trackedBook(
    [
      { deadline: "Quý IV/2021", lead: "Sở Văn hoá, Thể thao" },
      { deadline: "Quý II/2021", lead: "Sở Văn hóa và Thể thao" },
      { deadline: "Hàng năm", lead: "Ban Quản lý Hòn Thơm" },
      { deadline: "Quý I", lead: "ban quản lý hòn Thơm" },
      { deadline: "Quý II/2021", lead: "Sở Y tế; Sở Du lịch" },
      { deadline: "Quý III", lead: "" },
    ],
    { info }
  )
);
const tasks = track(plan, "2021-09-30");
const items = dueItems(tasks);

it("counts a recurring task once for each of its times", () => {
  expect([tasks.length, items.length]).toEqual([6, 10]);
});

it("tallies quarters in order, what has no day in none", () => {
  expect(tallyQuarters(items)).toEqual([
    { year: 2021, quarter: 2, counts: { overdue: 2 } },
    { year: 2021, quarter: 4, counts: { upcoming: 2 } },
    { year: 2022, quarter: 4, counts: { upcoming: 1 } },
    { year: 2023, quarter: 4, counts: { upcoming: 1 } },
    { year: 2024, quarter: 4, counts: { upcoming: 1 } },
    { year: 2025, quarter: 4, counts: { upcoming: 1 } },
  ]);
});

it("tallies by the quarter as written, where the due day moves to a working day of the next", () => {
  const moved = track(planOf(trackedBook([{ deadline: "Quý IV/2022" }])), "2021-09-30", {
    day: "next-working",
  });
  expect(moved[0]!.due).toBe("2023-01-03");
  expect(tallyQuarters(dueItems(moved))).toMatchObject([{ year: 2022, quarter: 4 }]);
});

it("tallies agencies as the register spells them, each lead of a task, those without one last", () => {
  expect(tallyAgencies(items)).toEqual([
    { agency: "Ban Quản lý Hòn Thơm", counts: { upcoming: 5, "no-year": 1 } },
    { agency: "Sở Du lịch", counts: { overdue: 1 } },
    { agency: "Sở Văn hóa và Thể thao", counts: { overdue: 1, upcoming: 1 } },
    { agency: "Sở Y tế", counts: { overdue: 1 } },
    { agency: null, counts: { "no-year": 1 } },
  ]);
});

describe("years to confirm", () => {
  it("are proposed once for a sheet, from its dated quarters", () => {
    expect(proposeYears(tasks)).toMatchObject([
      { sheet: "Nhiệm vụ", year: 2021, tasks: [{ rowNumber: 5 }, { rowNumber: 7 }] },
    ]);
  });

  it("are proposed without a year where nothing tells it, and not at all where none lacks one", () => {
    const untold = track(planOf(trackedBook([{ deadline: "Quý I" }])), "2021-09-30");
    expect(proposeYears(untold)).toMatchObject([{ year: null }]);
    expect(proposeYears(track(plan, "2021-09-30", { yearOf: () => 2021 }))).toEqual([]);
  });

  it("once confirmed are kept by row and text: another text needs another answer", () => {
    const other = { kind: "check-run", key: "last", json: "{}" };
    const [first, second] = [plan.tasks[3]!, plan.tasks[5]!];
    const once = withConfirmedYear([other], [first, second], 2021);
    const twice = withConfirmedYear(once, [first], 2022);
    const years = confirmedYears(twice);
    expect(twice[0]).toEqual(other);
    expect([years.get(yearKey(first)), years.get(yearKey(second))]).toEqual([2022, 2021]);
    const retyped = planOf(trackedBook([{ deadline: "Quý II", name: first.name.text }])).tasks[0]!;
    expect(years.get(yearKey(retyped))).toBeUndefined();
  });

  it("that someone tampered with are left out", () => {
    expect(confirmedYears([{ kind: "deadline-year", key: "x", json: "21" }]).size).toBe(0);
  });
});

it.each([
  ["đúng ngày", "nominal"],
  ["ngày làm việc kế tiếp", "next-working"],
  ["ngày làm việc liền trước", "previous-working"],
  ["chưa rõ", "nominal"],
  [null, "nominal"],
])("the day rule “%s” of the info sheet is %s", (dayOffRule, rule) => {
  expect(dayRuleOf(planOf(trackedBook([], { info: { dayOffRule } })).info)).toBe(rule);
});
