import {
  countStates,
  dueItems,
  tallyAgencies,
  tallyQuarters,
} from "../../src/domain/deadlines/tallies";
import { proposeYears } from "../../src/domain/deadlines/yearProposals";
import type { DeadlineState } from "../../src/domain/deadlines/deadlineState";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { track } from "../support/trackedBook";
import { authored, opened, printedIndicators, printedTasks } from "./sample";

const plan = readPlan(opened(authored(printedIndicators(), printedTasks())), {
  registers: defaultRegisters(),
});
const on = (asOf: string) => track(plan, asOf);
const number = new Map(plan.tasks.map(({ key }, i) => [key, i + 1]));

/** Tasks in a state by their number in the plan: `T16`. */
function inState(asOf: string, wanted: DeadlineState): string {
  return on(asOf)
    .filter(({ state }) => state === wanted)
    .map(({ task }) => `T${String(number.get(task.key)).padStart(2, "0")}`)
    .join(" ");
}

it("has 50 tasks without a deadline, 13 without a year, 2 that recur", () => {
  const undated = on("2021-02-18").filter(({ due }) => due === null);
  const kinds = (kind: string) => undated.filter(({ deadline }) => deadline!.kind === kind).length;
  expect(["missing", "no-year", "recurring"].map(kinds)).toEqual([50, 13, 2]);
  expect(undated).toHaveLength(65);
});

it("has 14 tasks of a quarter and 2 of a year", () => {
  const dated = on("2021-02-18").filter(({ due }) => due !== null);
  const kinds = dated.map(({ deadline }) => deadline!.kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([count("quarter"), count("year"), kinds.length]).toEqual([14, 2, 16]);
});

// The book has no columns for results, so nothing can be called overdue.
it.each([
  ["2021-06-30", 0],
  ["2021-07-01", 5],
  ["2021-09-30", 5],
  ["2021-10-01", 8],
  ["2021-12-31", 8],
  ["2022-01-01", 15],
  ["2022-12-31", 15],
  ["2023-01-01", 16],
  ["2023-02-01", 16],
])("on %s %d tasks are past their day without a known result", (asOf, past) => {
  const counts = countStates(on(asOf));
  expect(counts["past-no-result"] ?? 0).toBe(past);
  expect(counts.overdue).toBeUndefined();
});

const Q2 = "T07 T08 T09 T16 T19";
const Q3 = "T06 T20 T22";
const Q4 = "T02 T10 T11 T12 T13 T14";

it.each([
  ["2021-06-14", { "past-no-result": "", "due-soon": "", upcoming: `T01 T03 ${Q2} ${Q3} ${Q4}` }],
  ["2021-06-15", { "past-no-result": "", "due-soon": Q2 }],
  ["2021-09-30", { "past-no-result": Q2, "due-soon": Q3, upcoming: `T01 T03 ${Q4}` }],
  ["2021-12-16", { "due-soon": `T03 ${Q4}`, upcoming: "T01" }],
  ["2022-12-31", { "due-soon": "T01", upcoming: "" }],
  ["2021-09-30", { "no-year": "T28 T31 T32 T33 T39 T47 T48 T49 T52 T53 T58 T71 T72" }],
] as const)("on %s the tasks of each state are %j", (asOf, expected) => {
  for (const [state, tasks] of Object.entries(expected)) {
    const sorted = tasks.split(" ").sort().join(" ");
    expect([state, inState(asOf, state as DeadlineState)]).toEqual([state, sorted]);
  }
});

it("has its dated tasks in four quarters", () => {
  expect(tallyQuarters(dueItems(on("2021-02-18")))).toEqual([
    { year: 2021, quarter: 2, counts: { upcoming: 5 } },
    { year: 2021, quarter: 3, counts: { upcoming: 3 } },
    { year: 2021, quarter: 4, counts: { upcoming: 7 } },
    { year: 2022, quarter: 4, counts: { upcoming: 1 } },
  ]);
});

it("has 18 lead agencies in the register's spelling and one task without", () => {
  const tallies = tallyAgencies(dueItems(on("2021-09-30")));
  const sum = (counts: object) =>
    Object.values(counts).reduce((total: number, count: number) => total + count, 0);
  // Agency, tasks, those of them without a date: blank or recurring (T04, T21).
  expect(
    tallies.map(({ agency, counts }) => [agency, sum(counts), counts["no-date"] ?? 0])
  ).toEqual([
    ["Ban Dân tộc tỉnh", 1, 1],
    ["Bộ Chỉ huy Quân sự tỉnh", 2, 2],
    ["Công an tỉnh", 2, 2],
    ["Sở Công Thương", 7, 1],
    ["Sở Du lịch", 1, 0],
    ["Sở Giáo dục và Đào tạo", 6, 4],
    ["Sở Giao thông vận tải", 1, 1],
    ["Sở Kế hoạch và Đầu tư", 5, 2],
    ["Sở Khoa học và Công nghệ", 8, 7],
    ["Sở Lao động – Thương binh và Xã hội", 6, 5],
    ["Sở Nội vụ", 6, 4],
    ["Sở Nông nghiệp và Phát triển nông thôn", 9, 6],
    ["Sở Tài nguyên và Môi trường", 8, 5],
    ["Sở Thông tin và Truyền thông", 1, 0],
    ["Sở Văn hóa và Thể thao", 5, 2],
    ["Sở Xây dựng", 3, 2],
    ["Sở Y tế", 7, 7],
    ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", 2, 0],
    [null, 1, 1],
  ]);
});

it("proposes 2021 once for the 13 tasks without a year, and takes it only when confirmed", () => {
  const [proposal, ...more] = proposeYears(on("2021-09-30"));
  expect(more).toEqual([]);
  expect([proposal!.year, proposal!.tasks.length]).toEqual([2021, 13]);
  const confirmed = track(plan, "2021-09-30", { yearOf: () => proposal!.year });
  expect(countStates(confirmed)).toEqual({
    "past-no-result": 15,
    "due-soon": 5,
    upcoming: 9,
    "no-date": 52,
  });
});
