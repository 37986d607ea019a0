import { DEADLINE_STATES, type DeadlineState } from "../../src/domain/deadlines/deadlineState";
import type { Plan } from "../../src/domain/plan/plan";
import { cellAddress } from "../../src/domain/sheet";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/domain/sheet";
import { planOf, track } from "../support/trackedBook";
import { authored, opened, printedIndicators, printedTasks } from "./sample";

const printed = opened(authored(printedIndicators(), printedTasks()));
const AS_OF = "2021-12-20";

/** What the office wrote of a task: day, number, extension, and where it stands in the plan another deadline. */
type Evidence = readonly [day: string, number: string, extension?: string, deadline?: string];

const EVIDENCE: Readonly<Record<string, Evidence>> = {
  T06: ["", "", "30/06/2022"],
  T07: ["25/06/2021", "12/TTr-SCT"],
  T08: ["10/07/2021", "15/TTr-SCT"],
  T16: ["20/06/2021", ""],
  T19: ["", "31/TTr-SNN"],
  T20: ["", "", "", "Quý IIII/2021"],
  T21: ["Kỳ 2021: 10/12/2021", "Kỳ 2021: 90/BC"],
};

const taskNumbers = new Map(
  planOf(printed).tasks.map(({ rowNumber }, i) => [rowNumber, nameOf(i)])
);

function nameOf(index: number): string {
  return `T${String(index + 1).padStart(2, "0")}`;
}

/** The printed book with the columns for results, as an office keeps them, and the yearly closing day. */
function kept(): Snapshot {
  const sheets = printed.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name === "Nhiệm vụ") return withEvidence(sheet);
    return sheet.name === "Thông tin" ? withClosingDay(sheet) : sheet;
  });
  return { ...printed, sheets };
}

function withEvidence(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((row) => {
    const isHeading = row.values.includes("Thời gian trình");
    const more = isHeading ? HEADINGS : (EVIDENCE[taskNumbers.get(row.index + 1) ?? ""] ?? []);
    const [day = "", number = "", extension = "", deadline] = more;
    const values: (CellValue | undefined)[] = [...row.values];
    if (deadline !== undefined && !isHeading) values[4] = deadline;
    return { ...row, values: [...values.slice(0, 6), day, number, extension] };
  });
  return { ...sheet, rows };
}

const HEADINGS = ["Ngày trình", "Số tờ trình", "Gia hạn đến"] as const;

function withClosingDay(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((row) =>
    row.values[0] === "Ngày chốt hằng năm" ? { ...row, values: [row.values[0], "15/12"] } : row
  );
  return { ...sheet, rows };
}

const plan: Plan = planOf(kept());
const tracked = track(plan, AS_OF);
const stateOf = (name: string): DeadlineState => tracked[Number(name.slice(1)) - 1]!.state;

it("keeps the plan as it was beside the columns", () => {
  expect(plan.tasks).toHaveLength(81);
  expect(plan.tasks[6]!.submittedOn!.ref.cell).toBe(cellAddress(plan.tasks[6]!.rowNumber - 1, 6));
});

it.each([
  ["T07", "done"],
  ["T08", "done-late"],
  ["T09", "overdue"],
  ["T06", "extended"],
  ["T10", "due-soon"],
  ["T01", "upcoming"],
  ["T28", "no-year"],
  ["T20", "unreadable"],
  ["T05", "no-date"],
] as const)("on 20/12/2021 %s is %s", (name, state) => {
  expect([name, stateOf(name)]).toEqual([name, state]);
});

it("has every state at least once, past-no-result in the book without the columns", () => {
  const found = new Set([...tracked, ...track(planOf(printed), AS_OF)].map(({ state }) => state));
  expect(DEADLINE_STATES.filter((state) => !found.has(state))).toEqual([]);
  expect(tracked.some(({ state }) => state === "past-no-result")).toBe(false);
});

it("says which half of a submission is missing, and counts neither as done", () => {
  const told = (name: string) => tracked[Number(name.slice(1)) - 1]!;
  expect([told("T16").state, told("T16").remarks]).toEqual(["overdue", ["number-missing"]]);
  expect([told("T19").state, told("T19").remarks]).toEqual(["overdue", ["day-missing"]]);
});

it("has the yearly tasks year by year, each closed by its own entry", () => {
  const occurrences = (name: string) =>
    tracked[Number(name.slice(1)) - 1]!.occurrences!.map(({ year, due, state }) => [
      year,
      due,
      state,
    ]);
  expect(occurrences("T21").slice(0, 2)).toEqual([
    [2021, "2021-12-15", "done"],
    [2022, "2022-12-15", "upcoming"],
  ]);
  expect(occurrences("T04").slice(0, 2)).toEqual([
    [2021, "2021-12-15", "overdue"],
    [2022, "2022-12-15", "upcoming"],
  ]);
});
