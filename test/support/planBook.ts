import type { CellValue } from "../../src/domain/sheet";
import { WorkbookModel } from "../../src/model/workbookModel";
import { appendixBook } from "./appendixBook";
import { type CleanRow, cleanRows } from "./cleanPlan";

const TASK_HEADER = [
  ...["STT", "Tên đề án/nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian trình"],
  ...["Cấp trình", "Ngày trình", "Số tờ trình"],
];
const LEADS = ["Sở Y tế", "Sở Xây dựng", "Sở Nội vụ", "Sở Công Thương", "Công an tỉnh"];
const QUARTERS = ["I", "II", "III", "IV"];

/** The workbook in memory with an appendix of so many indicators; each may be changed on the way. */
export function indicatorsModel(
  rows: number,
  change: (row: CleanRow, at: number) => CleanRow = (row) => row
): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  addIndicators(model, rows, change);
  return model;
}

/** The workbook in memory with an appendix of so many tasks. */
export function tasksModel(tasks: number): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  addTasks(model, tasks);
  return model;
}

/** Both appendices: the indicators' last year but one is blank, every third task was handed in. */
export function planModel(rows: number): WorkbookModel {
  const model = indicatorsModel(rows, withBlankYear);
  addTasks(model, rows);
  return model;
}

/** A row whose fourth year is to be filled. */
export function withBlankYear(row: CleanRow): CleanRow {
  return { ...row, plan: row.plan.map((value, year) => (year === 3 ? "" : value)) };
}

function addIndicators(
  model: WorkbookModel,
  rows: number,
  change: (row: CleanRow, at: number) => CleanRow
): void {
  const cells = appendixBook(...cleanRows(rows).map(change)).sheets[0]!.rows.map(({ values }) =>
    Array.from({ length: 16 }, (_, column) => typedIn(values[column]))
  );
  model.addSheet("Chỉ tiêu").write({ top: 0, left: 0, bottom: cells.length - 1, right: 15 }, cells);
}

function addTasks(model: WorkbookModel, tasks: number): void {
  const rows = Array.from({ length: tasks }, (_, i) => [
    ...[i + 1, `Đề án phát triển số ${i + 1} giai đoạn 2021-2025`, LEADS[i % LEADS.length]!],
    ...["Các sở, ban, ngành", deadlineOf(i), "UBND tỉnh"],
    ...(i % 3 === 0 ? [`'01/0${(i % 9) + 1}/2022`, `${i}/TTr`] : ["", ""]),
  ]);
  const cells = [TASK_HEADER, ...rows];
  model.addSheet("Nhiệm vụ").write({ top: 0, left: 0, bottom: tasks, right: 7 }, cells);
}

/** Quarters for the most part, as in a plan, days among them. */
function deadlineOf(index: number): string {
  const year = 2021 + (index % 5);
  if (index % 4 === 3) return `trước ngày ${(index % 28) + 1}/${(index % 12) + 1}/${year}`;
  return `Quý ${QUARTERS[index % 4]}/${year}`;
}

function typedIn(value: CellValue | undefined): string | number {
  return typeof value === "string" || typeof value === "number" ? value : "";
}
