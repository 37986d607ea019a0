import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { CellValue, SheetRow, Snapshot } from "../../../src/domain/sheet";
import { dataFingerprint } from "../../../src/domain/stamp/dataFingerprint";
import {
  type SelfCheckStamp,
  parseStamp,
  stampText,
} from "../../../src/domain/stamp/selfCheckStamp";
import { stampVerdict } from "../../../src/domain/stamp/stampVerdict";
import { appendixBook } from "../../support/appendixBook";
import { cleanRows } from "../../support/cleanPlan";
import { TASK_HEADER, sheetOf } from "../../support/snapshots";
import { standardBook } from "../../support/standardBook";

const registers = defaultRegisters();

const book = (selfCheck?: string): Snapshot =>
  standardBook(
    { ...(selfCheck !== undefined && { selfCheck }) },
    {
      indicators: appendixBook(...cleanRows(8)).sheets[0]!,
      tasks: sheetOf("Nhiệm vụ", [
        TASK_HEADER,
        [1, "Đề án phát triển thủy sản", "Sở Công Thương", "", "Quý I/2022", "UBND tỉnh"],
        [2, "Đề án phát triển cây lúa", "Sở Công Thương", "", "Quý I/2022", "UBND tỉnh"],
      ]),
    }
  );

const markOf = (snapshot: Snapshot): string => dataFingerprint(readPlan(snapshot, { registers }));

/** The book with the rows of one sheet changed. */
function withRows(name: string, change: (rows: readonly SheetRow[]) => readonly SheetRow[]) {
  const { sheets, ...rest } = book();
  return {
    ...rest,
    sheets: sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet
    ),
  };
}

const withCell = (name: string, index: number, column: number, value: CellValue) =>
  withRows(name, (rows) =>
    rows.map((row) => {
      if (row.index !== index) return row;
      return { ...row, values: Array.from(row.values, (cell, i) => (i === column ? value : cell)) };
    })
  );

describe("the fingerprint of the data", () => {
  it.each<[string, Snapshot]>([
    ["a stamp is written", book("Đã tự kiểm")],
    ["rows are numbered anew", withCell("Chỉ tiêu", 4, 0, 99)],
    [
      "number formats change",
      withRows("Chỉ tiêu", (rows) =>
        rows.map((row) => ({ ...row, formats: row.values.map(() => "0.00") }))
      ),
    ],
    [
      "rows are sorted",
      withRows("Chỉ tiêu", (rows) => {
        const [first, second, ...data] = rows;
        const sorted = data.map((row, i) => ({ ...data[data.length - 1 - i]!, index: row.index }));
        return [first!, second!, ...sorted];
      }),
    ],
  ])("stays when %s", (_, changed) => {
    expect(markOf(changed)).toBe(markOf(book()));
  });

  it.each<[string, Snapshot]>([
    ["a plan year changes", withCell("Chỉ tiêu", 4, 12, 1.25)],
    ["a goal is emptied", withCell("Chỉ tiêu", 4, 10, null)],
    ["a unit changes", withCell("Chỉ tiêu", 4, 2, "người")],
    ["a name changes", withCell("Nhiệm vụ", 1, 1, "Đề án phát triển thuỷ lợi")],
    ["a deadline changes", withCell("Nhiệm vụ", 1, 4, "Quý II/2022")],
    ["a lead changes", withCell("Nhiệm vụ", 2, 2, "Sở Y tế")],
    ["a row goes", withRows("Nhiệm vụ", (rows) => rows.slice(0, -1))],
  ])("changes when %s", (_, changed) => {
    expect(markOf(changed)).not.toBe(markOf(book()));
  });
});

const STAMP: SelfCheckStamp = {
  ...{ ruleSet: "2026.11.2", day: "2021-09-30" as CalendarDate, time: "14:05" },
  counts: { error: 12, warning: 9, info: 5, waived: 1 },
  data: markOf(book()),
};

describe("the self-check stamp", () => {
  it("reads back as it was written", () => {
    expect(parseStamp(stampText(STAMP))).toEqual(STAMP);
    expect(parseStamp(` ${stampText(STAMP).normalize("NFD")}`)).toEqual(STAMP);
  });

  it.each([
    ["a count", (text: string) => text.replace("12 lỗi", "0 lỗi")],
    ["the day", (text: string) => text.replace("2021-09-30", "2021-10-01")],
    ["the fingerprint", (text: string) => text.replace(STAMP.data, "0123456789abcdef")],
    ["everything", () => "Đã kiểm tra đầy đủ"],
  ])("counts for nothing when someone changed %s", (_, change) => {
    const text = change(stampText(STAMP));
    expect(parseStamp(text)).toBeNull();
    expect(stampVerdict(readPlan(book(text), { registers }))).toEqual({ kind: "altered" });
  });

  it("tells whether the data changed since", () => {
    const stamped = book(stampText(STAMP));
    expect(stampVerdict(readPlan(stamped, { registers }))).toEqual({
      kind: "unchanged",
      stamp: STAMP,
    });
    const other = book(stampText({ ...STAMP, data: "0123456789abcdef" }));
    expect(stampVerdict(readPlan(other, { registers })).kind).toBe("changed");
    expect(stampVerdict(readPlan(book(), { registers }))).toEqual({ kind: "none" });
  });
});
