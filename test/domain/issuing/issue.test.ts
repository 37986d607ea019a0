import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { type Issue, type IssueOptions, planIssue } from "../../../src/domain/issuing/issue";
import { issuedBook } from "../../../src/domain/issuing/issuedBook";
import { readPlan } from "../../../src/domain/plan/readPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { readRegisters } from "../../../src/domain/plan/registers/registers";
import type { CellValue, Snapshot } from "../../../src/domain/sheet";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";

const HEADER = [
  [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Thực hiện",
    "Mục tiêu 2021-2025",
    "Kế hoạch",
    "",
    "Cơ quan chủ trì theo dõi",
  ],
  ["", "", "", 2020, "", 2021, 2022, ""],
];

const AGENCIES = sheetOf("Cơ quan", [
  ["Tên chuẩn", "Tên khác", "Loại cơ quan", "Hiệu lực từ", "Hiệu lực đến", "Kế thừa"],
  ["Sở Y tế", "SYT", "Sở", "", "", ""],
  ["Sở Cũ", "", "Sở", "", "28/02/2025", "Sở Mới"],
  ["Sở Mới", "", "Sở", "01/03/2025", "", ""],
  ["Sở Chia", "", "Sở", "", "28/02/2025", "Sở Mới; Sở Y tế"],
  ["Các sở, ban, ngành", "", "Tập thể", "", "", ""],
  ["UBND các xã, phường", "", "Địa phương", "", "", ""],
  ["UBND xã An Bình", "", "Địa phương", "", "", ""],
  ["UBND xã Bình An", "", "Địa phương", "", "", ""],
]);

/** Rows of name, owner, value of 2020, goal, 2021 and 2022. */
type Row = readonly [
  name: string,
  owner: string,
  base?: CellValue,
  goal?: CellValue,
  ...CellValue[],
];

function masterOf(
  rows: readonly Row[],
  tasks: readonly (readonly [string, string])[] = []
): Snapshot {
  const cells = rows.map(([name, owner, base = 10, goal = 20, first = 12, second = ""], i) => [
    /^Trong đó/.test(name) ? "" : i + 1,
    ...[name, "%", base, goal, first, second, owner],
  ]);
  const work = tasks.map(([name, lead], i) => [i + 1, name, lead, "", "Quý II/2021", ""]);
  const sheets = [
    sheetOf("Chỉ tiêu", [...HEADER, ...cells]),
    sheetOf("Nhiệm vụ", [TASK_HEADER, ...work]),
  ];
  return bookOf([...sheets, AGENCIES]);
}

function issueOf(book: Snapshot, options: Partial<IssueOptions> = {}): Issue {
  const { registers } = readRegisters(book);
  const facts = { period: { from: 2021, to: 2022 }, registers, date1904: false };
  const plan = readPlan(book, { registers });
  return planIssue(plan, facts, { asOf: "2026-01-15" as CalendarDate, ...options });
}

const shared = ({ books }: Issue): Record<string, string[]> =>
  Object.fromEntries(
    books.map(({ agency, indicators, tasks }) => [
      agency.name,
      [...indicators, ...tasks].map(({ name }) => name.text),
    ])
  );

/** The book of an agency as it reads it. */
function bookFor(issue: Issue, agency: string): Plan {
  const share = issue.books.find((one) => one.agency.name === agency)!;
  const opened = openWorkbook(writeWorkbook(issuedBook(issue, share)), { book: share.fileName });
  if (!opened.ok) throw new Error(opened.problem.text.en);
  return readPlan(opened.book, { registers: readRegisters(opened.book).registers });
}

describe("planIssue", () => {
  it("gives an indicator to its owner by any of its names, a detail to the owner of its row", () => {
    const issue = issueOf(
      masterOf([
        ["a", "SYT"],
        ["Trong đó: b", ""],
        ["c", "Sở Mới; Sở Y tế"],
      ])
    );
    expect(shared(issue)).toEqual({ "Sở Y tế": ["a", "Trong đó: b", "c"], "Sở Mới": ["c"] });
    expect(issue.unplaced).toEqual([]);
  });

  it.each([
    ["", "no-owner"],
    ["Các sở, ban, ngành", "collective"],
    ["Sở Lạ", "unknown"],
    ["So Y te", "missing-tones"],
    ["Sở Chia", "not-in-force"],
  ])("leaves a row of “%s” out: %s", (owner, why) => {
    const issue = issueOf(masterOf([["a", owner]], [["b", owner]]));
    expect(issue.unplaced.map((one) => one.why)).toEqual([why, why]);
    expect(issue.books).toEqual([]);
  });

  it("follows the one successor of an agency that ended, and not before it began", () => {
    const book = masterOf([["a", "Sở Cũ"]]);
    expect(shared(issueOf(book))).toEqual({ "Sở Mới": ["a"] });
    expect(shared(issueOf(book, { asOf: "2021-01-15" as CalendarDate }))).toEqual({
      "Sở Cũ": ["a"],
    });
    const early = issueOf(masterOf([["a", "Sở Mới"]]), { asOf: "2021-01-15" as CalendarDate });
    expect(early.unplaced.map(({ why }) => why)).toEqual(["not-in-force"]);
  });

  it("gives each locality what is for all, and what it was allocated", () => {
    const targets = new Map([
      [2021, 5],
      [2022, "6-7"],
    ] as [number, CellValue][]);
    const issue = issueOf(
      masterOf([
        ["a", "UBND các xã, phường"],
        ["b", "Sở Y tế"],
      ]),
      {
        localities: ["UBND xã Tân Hiệp", "ubnd xã an bình", ""],
        allocated: new Map([["UBND xã Bình An", new Map([["CT/b [%]", targets]])]]),
      }
    );
    expect(shared(issue)).toEqual({
      "Sở Y tế": ["b"],
      "UBND xã An Bình": ["a"],
      "UBND xã Bình An": ["a", "b"],
      "UBND xã Tân Hiệp": ["a"],
    });
    const [a, b] = bookFor(issue, "UBND xã Bình An").indicators;
    expect([a!.scope, b!.scope]).toEqual(["locality", "locality"]);
    const figures = [a!, b!].map(({ goal, actual, plan }) =>
      [goal!, ...actual.values(), ...plan.values()].map(({ content }) => content.value)
    );
    expect(figures).toEqual([
      [null, null, null, null],
      [null, null, 5, "6-7"],
    ]);
  });

  it("says that nobody stands for all localities where none is listed", () => {
    const book = masterOf([["a", "UBND các xã, phường"]]);
    const [sheet] = [AGENCIES].map((one) => ({ ...one, rows: one.rows.slice(0, 7) }));
    const issue = issueOf({ ...book, sheets: [...book.sheets.slice(0, 2), sheet!] });
    expect(issue.unplaced.map(({ why }) => why)).toEqual(["no-localities"]);
  });
});

describe("issuedBook", () => {
  it("keeps the row that a detail details, and makes one without it a row like any other", () => {
    const issue = issueOf(
      masterOf([
        ["a", "Sở Mới"],
        ["b", "Sở Y tế"],
        ["Trong đó: c", "Sở Mới"],
        ["d", "Sở Mới"],
        ["Trong đó: e", ""],
      ])
    );
    const own = bookFor(issue, "Sở Mới").indicators;
    expect(own.map(({ stt, code, parent }) => [stt?.text, code, parent])).toEqual([
      ["1", "CT-001", null],
      ["2", "CT-002.1", null],
      ["3", "CT-004", null],
      ["", "CT-004.1", "CT-004"],
    ]);
  });

  it("says what the figures cover, and leaves formulas, errors and blanks of the master behind", () => {
    const book = masterOf([["a", "Sở Y tế", { error: "#REF!" }, 20, 12]]);
    const [sheet, ...others] = book.sheets;
    const rows = sheet!.rows.map((row) => ({
      ...row,
      formulas: ["", "", "", "", "=B1*2"].map((one) => one || undefined),
    }));
    const own = bookFor(issueOf({ ...book, sheets: [{ ...sheet!, rows }, ...others] }), "Sở Y tế")
      .indicators[0]!;
    expect(own.scope).toBe("province");
    expect(own.actual.get(2020)!.value.kind).toBe("missing");
    expect(own.goal!.content).toMatchObject({ value: 20, formula: undefined });
  });

  it("moves days of a book of the 1904 calendar", () => {
    const book = masterOf([], [["b", "Sở Y tế"]]);
    const [first, tasks, ...others] = book.sheets;
    const rows = tasks!.rows.map((row) =>
      row.index === 0
        ? row
        : {
            ...row,
            values: [1, "b", "Sở Y tế", null, 43_466, null],
            formats: Array(5).fill("dd/mm/yyyy") as string[],
          }
    );
    const moved = { ...book, date1904: true, sheets: [first!, { ...tasks!, rows }, ...others] };
    const { registers } = readRegisters(moved);
    const plan = readPlan(moved, { registers });
    const facts = { period: { from: 2021, to: 2022 }, registers, date1904: true };
    const issue = planIssue(plan, facts, { asOf: "2026-01-15" as CalendarDate });
    const due = bookFor(issue, "Sở Y tế").tasks[0]!.deadline!.deadline.end;
    expect(due).toBe(plan.tasks[0]!.deadline!.deadline.end);
    expect(due).toBe("2023-01-02");
  });
});
