import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { decisionBook } from "../../../src/domain/review/decisionBook";
import { noteBook } from "../../../src/domain/review/noteBook";
import { noteLetter } from "../../../src/domain/review/noteLetter";
import { noteCells } from "../../../src/domain/review/noteTable";
import { type CheckedSubmission, reviewNotes } from "../../../src/domain/review/reviewNotes";
import type { Finding } from "../../../src/domain/rules/finding";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { bookOf, sheetOf } from "../../support/snapshots";

type Files = Consolidation["files"];

/** One file that counts, of Sở Y tế; what is not given is as in a file in order. */
function fileOf(more: object = {}): Files[number] {
  const info = { documentNumber: "12/BC", documentDate: "2021-02-18" };
  return {
    file: { name: "y-te.xlsx", status: "read", book: { info } },
    sender: { name: "Sở Y tế", kind: "department", registered: true },
    ...{ standing: "current", remarks: [], ...more },
  } as unknown as Files[number];
}

interface Given {
  readonly files?: readonly Files[number][];
  readonly roster?: object;
  readonly conflicts?: readonly object[];
}

function consolidationOf({ files = [fileOf()], roster, conflicts = [] }: Given = {}) {
  const agency = { name: "Sở Y tế", kind: "department", registered: true };
  const entry = { agency, states: ["in-time"], completeness: { due: 3, filled: 3 }, daysLate: 0 };
  return {
    ...{ files, conflicts, due: "2021-02-23" as CalendarDate },
    ...{ indicators: [], tasks: [], roster: [{ ...entry, ...roster }] },
  } as unknown as Consolidation;
}

const finding = (severity: Finding["severity"], cell: string): Finding => ({
  ...{ id: cell, rule: "r", severity, fixes: [], fingerprint: "f" },
  at: { sheet: "Chỉ tiêu", cell },
  cells: [{ sheet: "Chỉ tiêu", cell }],
  row: { appendix: "indicators", key: "CT-001", name: "Tỷ lệ A" },
  message: { vi: `Ô ${cell} sai.`, en: "" },
  why: { vi: "Vì thế.", en: "" },
  fix: { vi: "Đề nghị sửa ô này.", en: "" },
});

const SNAPSHOT = bookOf([
  sheetOf("Chỉ tiêu", [
    ["", ""],
    ["Tỷ lệ A", 12.5],
  ]),
]);

function checked(...findings: Finding[]): ReadonlyMap<number, CheckedSubmission> {
  return new Map([[0, { snapshot: SNAPSHOT, findings }]]);
}

const remark = (code: string, cell: string) => ({
  ...{ code, appendix: "indicators", key: "CT-001", name: "Tỷ lệ A", sent: "x" },
  ...{ at: { sheet: "Chỉ tiêu", cell }, text: { vi: `Nhận xét ${code}.`, en: "" } },
});

const linesOf = (given: Given, check = checked()) =>
  reviewNotes(consolidationOf(given), check).flatMap(({ lines }) => lines);

describe("reviewNotes", () => {
  it("asks nothing of an agency whose book is in order", () => {
    expect(reviewNotes(consolidationOf(), checked())).toEqual([]);
  });

  it("says findings in outward words, the gravest first, with the value in their own cell", () => {
    const [note] = reviewNotes(
      consolidationOf(),
      checked(finding("info", "A2"), finding("warning", "B1"), finding("error", "B2"))
    );
    expect(note).toMatchObject({ agency: "Sở Y tế", documentNumber: "12/BC" });
    expect(note!.lines.map(noteCells)).toEqual([
      ["Chỉ tiêu\nB2", "Tỷ lệ A", "12,5", "Ô B2 sai.", "Vì thế.", "Đề nghị sửa: Sửa ô này."],
      ["Chỉ tiêu\nB1", "Tỷ lệ A", "", "Ô B1 sai.", "Vì thế.", "Đề nghị rà soát: Sửa ô này."],
      ["Chỉ tiêu\nA2", "Tỷ lệ A", "Tỷ lệ A", "Ô A2 sai.", "Vì thế.", "Lưu ý: Sửa ô này."],
    ]);
  });

  it("adds what consolidating had to say, but not what a finding on the same cell says", () => {
    const files = [fileOf({ remarks: [remark("unreadable", "B2"), remark("other-unit", "C2")] })];
    const lines = linesOf({ files }, checked(finding("error", "B2")));
    expect(lines.map(({ content, request }) => [content, request])).toEqual([
      ["Ô B2 sai.", "mend"],
      ["Nhận xét other-unit.", "mend"],
    ]);
  });

  it("says what is wrong with a file as a whole", () => {
    const roster = {
      ...{ states: ["late", "incomplete", "day-unknown"], daysLate: 6 },
      completeness: { due: 8, filled: 5 },
    };
    expect(linesOf({ roster }).map(({ content }) => content)).toEqual([
      "Chưa xác định được ngày gửi: trang Thông tin chưa ghi ngày văn bản.",
      "Đã điền 5/8 dòng được giao.",
      "Gửi sau thời hạn 6 ngày (thời hạn 23/02/2021).",
    ]);
  });

  it("says why a file could not be read, and asks nothing for rows of it", () => {
    const reason = {
      code: "password",
      text: { vi: "tệp có mật khẩu", en: "" },
      todo: { vi: "Bỏ mật khẩu.", en: "" },
    };
    const file = { name: "y-te.xlsx", status: "set-aside", reason };
    const roster = { states: ["unreadable"], completeness: { due: 8, filled: 0 } };
    const lines = linesOf({ files: [fileOf({ file, standing: "set-aside" })], roster }, new Map());
    expect(lines.map(({ content, asked }) => `${content} ${asked}`)).toEqual([
      "Chưa đọc được tệp: tệp có mật khẩu Bỏ mật khẩu.",
    ]);
  });

  it("speaks of the version that counts, not of an earlier one", () => {
    const earlier = fileOf({
      ...{ file: { name: "lan-1.xlsx", status: "read" }, standing: "superseded" },
      remarks: [remark("scope", "A2")],
    });
    const check = { snapshot: SNAPSHOT, findings: [finding("error", "B2")] };
    const both = new Map([0, 1].map((index) => [index, check]));
    const lines = linesOf({ files: [earlier, fileOf()] }, both);
    expect(lines.map(({ file, content }) => [file, content])).toEqual([["y-te.xlsx", "Ô B2 sai."]]);
  });

  it("names versions between which nothing decides", () => {
    const files = [fileOf({ standing: "undecided" }), fileOf({ standing: "undecided" })];
    const [line] = linesOf({ files, roster: { states: ["undecided"] } }, new Map());
    expect(line!.content).toBe(
      "Có nhiều bản gửi, chưa rõ bản nào là bản cuối: “y-te.xlsx”, “y-te.xlsx”."
    );
  });
});

const conflict = (decision: object | null) => ({
  ...{
    appendix: "indicators",
    key: "CT-001",
    field: "plan:2021",
    name: "Tỷ lệ A",
    unit: "%",
    decision,
  },
  candidates: [
    { ...candidate("owner", 12.5, "Sở Y tế"), source: { file: 0, sheet: "Chỉ tiêu", cell: "B2" } },
    { ...candidate("statistics", 13, "Cục Thống kê"), source: null },
  ],
});

const candidate = (ground: string, value: number, agency: string) => ({
  ...{ ground, value, text: String(value).replace(".", ","), agencies: [agency] },
});

const DECISION = { chosen: 13, ground: "Niên giám thống kê", by: "Nguyễn Văn A", on: "2021-03-01" };

describe("values that do not agree", () => {
  it("are told to whoever sent one, with the other's, at its own cell", () => {
    const [line] = linesOf({ conflicts: [conflict(null)] });
    expect(line).toMatchObject({
      ...{ at: { sheet: "Chỉ tiêu", cell: "B2" }, about: "Tỷ lệ A (KH 2021)", sent: "12,5" },
      ...{ content: "Chưa thống nhất với: Cục Thống kê: 13.", request: "review" },
    });
  });

  it("are told with the number chosen, unless it is the agency's own", () => {
    const [line] = linesOf({ conflicts: [conflict(DECISION)] });
    expect(line).toMatchObject({
      content: "Số được chọn để tổng hợp: 13. Căn cứ: Niên giám thống kê.",
      request: "note",
    });
    expect(linesOf({ conflicts: [conflict({ ...DECISION, chosen: 12.5 })] })).toEqual([]);
  });

  it("stand in a table with what was chosen, by whom and why", () => {
    const book = decisionBook(
      consolidationOf({ conflicts: [conflict(DECISION), conflict(null)] })
    )!;
    const rows = book.sheets[0]!.rows.slice(4).map(({ cells }) =>
      cells.map((cell) => (cell && "value" in cell.value ? cell.value.value : ""))
    );
    expect(rows).toEqual([
      [
        ...[1, "Tỷ lệ A", "%", "KH 2021", "Sở Y tế: 12,5\nCục Thống kê: 13", "13"],
        ...["Niên giám thống kê", "Nguyễn Văn A", "01/03/2021"],
      ],
      [
        2,
        "Tỷ lệ A",
        "%",
        "KH 2021",
        "Sở Y tế: 12,5\nCục Thống kê: 13",
        "chưa thống nhất",
        "",
        "",
        "",
      ],
    ]);
    expect(decisionBook({ conflicts: [] })).toBeNull();
  });
});

describe("a note as a file", () => {
  const [note] = reviewNotes(consolidationOf(), checked(finding("error", "B2")));

  it("is a workbook that is never read as a plan, with room for an answer", () => {
    const opened = openWorkbook(writeWorkbook(noteBook(note!)), { book: "phieu.xlsx" });
    if (!opened.ok) throw new Error(opened.problem.text.en);
    const { sheets, names } = opened.book;
    expect(sheets[0]!.rows.map(({ values }) => values[0] ?? null)).toEqual([
      ...["PHIẾU ĐỀ NGHỊ RÀ SOÁT, HOÀN THIỆN SỐ LIỆU", "Kính gửi: Sở Y tế"],
      ...["Văn bản số 12/BC ngày 18/02/2021. Tệp: y-te.xlsx", "TT", 1],
    ]);
    expect(sheets[0]!.rows[3]!.values.at(-1)).toBe("Ý kiến của đơn vị");
    expect(names.map(({ name }) => name)).toContain("_KH_generated");
  });

  it("keeps what agencies sent as text", () => {
    const nasty = '=HYPERLINK("http://x","y")';
    const line = { ...note!.lines[0]!, sent: nasty, about: "+cmd|x" };
    const opened = openWorkbook(writeWorkbook(noteBook({ ...note!, lines: [line] })), {
      book: "p",
    });
    if (!opened.ok) throw new Error(opened.problem.text.en);
    const row = opened.book.sheets[0]!.rows.at(-1)!;
    expect([row.values[2], row.values[3], row.formulas]).toEqual(["+cmd|x", nasty, undefined]);
  });

  it("is a letter with the same lines, across the page", () => {
    const [section] = noteLetter(note!, { name: "Sở Tài chính", province: "Kiên Giang" }).sections;
    expect(section!.orientation).toBe("landscape");
    const words = JSON.stringify(section!.blocks);
    for (const part of [
      "Kính gửi: Sở Y tế",
      "01 nội dung đề nghị sửa như sau",
      "Chỉ tiêu, ô B2",
      "Đề nghị sửa: Sửa ô này.",
      "SỞ TÀI CHÍNH",
    ]) {
      expect(words).toContain(part);
    }
    // A department asks, it does not order.
    expect(words).not.toMatch(/yêu cầu/i);
  });
});
