import type { CellValue, SheetSnapshot, Snapshot } from "../../src/domain/sheet";

type Cells = readonly (CellValue | undefined)[];

/** A visible sheet from rows of cells, the first at row 1; empty texts are blank cells. */
export function sheetOf(
  name: string,
  rows: readonly Cells[],
  more: Partial<SheetSnapshot> = {}
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: rows.map((values, index) => ({
      index,
      values: values.map((value) => (value === "" ? null : value)),
    })),
    hiddenColumns: [],
    merges: [],
    protected: false,
    ...more,
  };
}

export function bookOf(sheets: readonly SheetSnapshot[], more: Partial<Snapshot> = {}): Snapshot {
  return { book: "test.xlsx", sheets, names: [], date1904: false, ...more };
}

/** Columns A to K of a small indicator appendix: its data begin in row 3. */
export const SMALL_INDICATOR_HEADER: readonly Cells[] = [
  [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "TH/2016-2020",
    "Thực hiện qua các năm",
    "Mục tiêu 2021 - 2025",
    "Kế hoạch các năm",
  ],
  ["", "", "", "", 2020, "", 2021, 2022, 2023, 2024, 2025],
];

/** Columns A to F of the task appendix: its data begin in row 2. */
export const TASK_HEADER: Cells = [
  "STT",
  "Tên đề án/nhiệm vụ",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian trình",
  "Cấp trình",
];

/** One indicator row of the small appendix: name, unit, 2020, goal, then 2021 to 2025. */
export type SmallIndicator = readonly [
  name: string,
  unit: string,
  base: CellValue,
  goal: CellValue,
  ...years: CellValue[],
];

export function indicatorBook(...rows: readonly SmallIndicator[]): Snapshot {
  const cells = rows.map(([name, unit, base, goal, ...years], i) => [
    i + 1,
    name,
    unit,
    base,
    base,
    goal,
    ...years,
  ]);
  return bookOf([sheetOf("Chỉ tiêu", [...SMALL_INDICATOR_HEADER, ...cells])]);
}

/** One task row: name, lead, deadline, level. */
export type SmallTask = readonly [name: string, lead: string, deadline: CellValue, level?: string];

export function taskBook(...rows: readonly SmallTask[]): Snapshot {
  const cells = rows.map(([name, lead, deadline, level = "UBND tỉnh"], i) => [
    i + 1,
    name,
    lead,
    "Các sở, ban, ngành",
    deadline,
    level,
  ]);
  return bookOf([sheetOf("Nhiệm vụ", [TASK_HEADER, ...cells])]);
}
