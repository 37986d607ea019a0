import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { Snapshot } from "../../../src/domain/sheet";
import {
  type SettledValues,
  ownValues,
  settledValues,
} from "../../../src/domain/submissionForm/settledValues";
import { submissionForm } from "../../../src/domain/submissionForm/submissionForm";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";

const HEADER = [
  [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "TH/2016-2020",
    "Thực hiện",
    "Mục tiêu 2021-2025",
    "Kế hoạch",
    "",
    "",
    "",
    "",
    "Mã số",
    "Ghi chú",
  ],
  ["", "", "", "", 2020, "", 2021, 2022, 2023, 2024, 2025, "", ""],
];

const INDICATORS = sheetOf("Chỉ tiêu", [
  ...HEADER,
  ["I", "KINH TẾ"],
  [1, "Tỷ lệ A", "%", 10, 10, 20, 12, 14, 16, 18, 20, "CT-001", "ghi chú riêng"],
  ["II", "XÃ HỘI"],
  [2, "Số xã B", "xã", 5, 5, "7-9", 5, 6, "", "", "=9", "CT-002", ""],
]);
const TASKS = sheetOf("Nhiệm vụ", [
  TASK_HEADER,
  [1, "Đề án C", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"],
]);
const BOOK: Snapshot = bookOf([INDICATORS, TASKS]);
const PLAN = readPlan(BOOK, { registers: defaultRegisters() });

function sheetsOf(settled: SettledValues) {
  const form = submissionForm(
    { plan: PLAN, period: { from: 2021, to: 2025 }, snapshot: BOOK },
    settled
  );
  const opened = openWorkbook(writeWorkbook(form), { book: "trinh.xlsx" });
  if (!opened.ok) throw new Error(opened.problem.text.en);
  return opened.book.sheets;
}

/** The rows below the headings, as far as the last column. */
const rowsOf = (sheet: ReturnType<typeof sheetsOf>[number], from: number) =>
  sheet.rows
    .filter(({ index }) => index >= from)
    .map(({ values }) => Array.from(values, (value) => value ?? ""));

describe("submissionForm", () => {
  it("has the two appendices and nothing else, with their printed columns", () => {
    const sheets = sheetsOf(ownValues);
    expect(sheets.map(({ name }) => name)).toEqual(["Chỉ tiêu", "Nhiệm vụ"]);
    expect(sheets[0]!.rows[3]!.values).not.toContain("Mã số");
    expect(sheets[1]!.rows[3]!.values).toEqual([
      ...[
        "STT",
        "Tên đề án/nhiệm vụ",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời gian trình",
        "Cấp trình",
      ],
    ]);
    expect(sheets.map((sheet) => sheet.protected)).toEqual([false, false]);
  });

  it("keeps field headings between the rows, and values as they stand, never as formulas", () => {
    const [indicators] = sheetsOf(ownValues);
    expect(rowsOf(indicators!, 6)).toEqual([
      ["I", "KINH TẾ"],
      [1, "Tỷ lệ A", "%", 10, 10, 20, 12, 14, 16, 18, 20],
      ["II", "XÃ HỘI"],
      [2, "Số xã B", "xã", 5, 5, "7-9", 5, 6, "", "", "=9"],
    ]);
    expect(indicators!.rows.every(({ formulas }) => formulas === undefined)).toBe(true);
  });

  it("takes what was settled, and leaves blank what is not agreed", () => {
    const figure = (state: string, value: unknown, ground: string | null) => ({
      state,
      value,
      ground,
    });
    const consolidation = {
      indicators: [
        {
          row: { key: "CT-001" },
          figures: new Map([
            ["plan:2021", figure("settled", 13.5, "owner")],
            ["plan:2022", figure("conflict", null, null)],
            ["plan:2023", figure("none", null, null)],
            ["goal", figure("settled", "trên 20", "decision")],
            ["plan:2024", figure("settled", 18, "master")],
          ]),
        },
      ],
      tasks: [
        {
          row: { key: PLAN.tasks[0]!.key },
          answers: new Map([["deadline", figure("settled", "Quý III/2021", "owner")]]),
        },
      ],
      conflicts: [{ decision: null }, { decision: {} }],
    } as unknown as Consolidation;
    const settled = settledValues(consolidation);
    const [indicators, tasks] = sheetsOf(settled);
    expect(settled.unsettled).toBe(1);
    expect(rowsOf(indicators!, 6)[1]).toEqual([
      ...[1, "Tỷ lệ A", "%", 10, 10, "trên 20", 13.5, "", 16, 18, 20],
    ]);
    expect(rowsOf(tasks!, 5)[0]).toEqual([
      1,
      "Đề án C",
      "Sở Y tế",
      "",
      "Quý III/2021",
      "UBND tỉnh",
    ]);
  });
});
