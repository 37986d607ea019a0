import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import { HEADING_ROW, type ReportContent, reportRows } from "../../../src/domain/report/reportRows";
import { reportSheet } from "../../../src/domain/report/reportSheet";
import { compareRuns, storeRun } from "../../../src/domain/rules/compareRuns";
import { judgeRun } from "../../../src/domain/rules/judgeRun";
import type { Finding } from "../../../src/domain/rules/finding";
import { lastYearMeetsGoal } from "../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { AS_OF, runOn } from "../../support/runRule";
import { indicatorBook } from "../../support/snapshots";

const book = indicatorBook(["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3.5]);
const run = runOn(book, [lastYearMeetsGoal]);
const [finding] = run.findings as [Finding];
const YEAR_END = "2021-12-31" as CalendarDate;

function content(more: Partial<ReportContent> = {}): ReportContent {
  const plan = { ...readPlan(book, { registers: defaultRegisters() }), province: "Kiên Giang" };
  const judged = judgeRun(run, plan, { records: [], previous: null, asOf: AS_OF });
  return {
    check: {
      ...judged,
      notChecked: run.notChecked,
      ...{ plan, asOf: AS_OF, checked: { day: AS_OF, time: "14:05" } },
    },
    counts: { error: 1, warning: 0, info: 0, waived: 0 },
    groups: [{ title: lastYearMeetsGoal.title, findings: run.findings }],
    ...{ waived: [], fixed: [], failed: [], adjusted: [] },
    language: "vi",
    ...more,
  };
}

describe("reportRows", () => {
  it("says what was checked, when, by what, and how it came out", () => {
    expect(reportRows(content()).slice(0, HEADING_ROW)).toEqual([
      ["KẾT QUẢ KIỂM TRA SỔ KẾ HOẠCH"],
      ["Tỉnh, thành phố: Kiên Giang. Giai đoạn: 2021-2025. Sổ: test.xlsx"],
      [
        `Kiểm tra lúc 14:05 ngày 30/09/2021, số liệu tính đến ngày 30/09/2021, bộ quy tắc ${run.ruleSet}`,
      ],
      ["Đã đọc 1 chỉ tiêu, 0 nhiệm vụ; đã chạy 1/1 quy tắc"],
      ["Kết quả: 1 lỗi, 0 cảnh báo, 0 gợi ý"],
    ]);
  });

  it("has each finding under its rule: row, cells, what, why, what to do, status", () => {
    const rows = reportRows(content());
    expect(rows.slice(HEADING_ROW, HEADING_ROW + 3)).toEqual([
      [
        ...["TT", "Mức độ", "STT", "Chỉ tiêu, nhiệm vụ", "Trang, ô", "Nội dung", "Vì sao"],
        ...["Đề nghị", "Tình trạng"],
      ],
      ["Năm cuối phải khớp mục tiêu 5 năm (1)"],
      [
        ...[1, "Lỗi", "1", "Tỷ lệ hộ nghèo", "Chỉ tiêu\nK3, F3", finding.message.vi],
        ...[finding.why.vi, finding.fix.vi, "Mới"],
      ],
    ]);
  });

  it("writes proposed changes out, before and after", () => {
    const edits = [
      { sheet: "Chỉ tiêu", cell: "K3", before: 3.5, after: 3 },
      { sheet: "Chỉ tiêu", cell: "F3", before: null, after: "3,5" },
    ];
    const fixes = [{ safety: "review" as const, label: { vi: "Sửa", en: "Mend" }, edits }];
    const findings = [{ ...finding, fixes }];
    const groups = [{ title: lastYearMeetsGoal.title, findings }];
    expect(reportRows(content({ groups })).at(HEADING_ROW + 2)![7]).toBe(
      `${finding.fix.vi}\n→ Sửa: K3: 3,5 → 3; F3: (trống) → “3,5”`
    );
    const english = reportRows(content({ groups, language: "en" })).at(HEADING_ROW + 2)!;
    expect(english[7]).toContain("K3: 3.5 → 3; F3: (blank) →");
  });

  it.each([
    [2022, "2022"],
    [12_345, "12.345"],
    [1234.5, "1.234,5"],
  ])("writes the number %d of a proposed change as %s", (before, written) => {
    const edits = [{ sheet: "Chỉ tiêu", cell: "K3", before, after: null }];
    const fixes = [{ safety: "review" as const, label: { vi: "Xóa", en: "Clear" }, edits }];
    const groups = [{ title: lastYearMeetsGoal.title, findings: [{ ...finding, fixes }] }];
    expect(reportRows(content({ groups })).at(HEADING_ROW + 2)![7]).toContain(
      `K3: ${written} → (trống)`
    );
  });

  it("tells what is still there, what is new and what was mended since the run before", () => {
    const previous = storeRun([finding, { ...finding, id: "gone" }]);
    const check = { ...content().check, ...compareRuns(run.findings, previous) };
    const rows = reportRows(content({ check, fixed: [{ ...finding, id: "gone" }] }));
    expect(rows[4]).toEqual([
      "Kết quả: 1 lỗi, 0 cảnh báo, 0 gợi ý. So với lần trước: 0 mới, 1 còn, 1 đã sửa",
    ]);
    expect(rows[HEADING_ROW + 2]!.at(-1)).toBe("Còn");
    expect(rows[HEADING_ROW + 3]).toEqual(["Đã sửa so với lần kiểm tra trước (1)"]);
    expect(rows[HEADING_ROW + 4]!.at(-1)).toBe("Đã sửa");
  });

  it("says that nothing was found only with a reserve where a rule failed", () => {
    const whole = reportRows(content({ groups: [] }));
    expect(whole[HEADING_ROW + 1]).toEqual([
      null,
      "Không phát hiện nội dung nào cần sửa hoặc rà soát.",
    ]);
    const broken = { rulesRun: [], rulesFailed: [{ rule: "x", reason: "null" }] };
    const rows = reportRows(
      content({
        groups: [],
        check: { ...content().check, ...broken },
        counts: { error: 0, warning: 0, info: 0, waived: 0 },
        failed: [{ title: lastYearMeetsGoal.title, reason: "null" }],
      })
    ).map((row) => row.join("|"));
    expect(rows[3]).toContain("đã chạy 0/1 quy tắc, 1 quy tắc không chạy được");
    expect(rows[4]).toContain("Kết quả (chưa đầy đủ): 0 lỗi");
    expect(rows[HEADING_ROW + 1]).toContain("kết quả chưa đầy đủ");
    expect(rows).toContain("Quy tắc không chạy được (1)");
  });

  it("lists what was not checked, and that nothing was waived", () => {
    const rows = reportRows(content()).map((row) => row.join("|"));
    const [first] = run.notChecked;
    expect(rows).toContain(`Nội dung chưa kiểm tra được (${run.notChecked.length})`);
    expect(rows).toContain(`1|||${first!.what.vi}||${first!.why.vi}|||`);
    expect(rows.slice(-2)).toEqual(["Nội dung giữ nguyên, giải trình", "|Chưa có nội dung nào."]);
  });

  it("lists apart what stays as it is, why, by whose word and how long", () => {
    const waiver = {
      finding,
      ...{ reason: "Theo Nghị quyết 12", by: "Nguyễn Văn A", since: AS_OF, until: YEAR_END },
    };
    const rows = reportRows(
      content({
        groups: [],
        counts: { error: 0, warning: 0, info: 0, waived: 1 },
        waived: [{ finding, waiver }],
      })
    );
    expect(rows[4]![0]).toBe("Kết quả: 0 lỗi, 0 cảnh báo, 0 gợi ý, 1 nội dung giữ nguyên");
    expect(rows.slice(-2)).toEqual([
      ["Nội dung giữ nguyên, giải trình (1)"],
      [
        ...[1, "Lỗi", "1", "Tỷ lệ hộ nghèo", "Chỉ tiêu\nK3, F3", finding.message.vi],
        "Theo Nghị quyết 12",
        "Người giải trình: Nguyễn Văn A\nHiệu lực đến 31/12/2021",
        "Giữ nguyên",
      ],
    ]);
  });

  it("says which rules count otherwise than usual", () => {
    const adjusted = [
      { title: lastYearMeetsGoal.title, level: "info", usual: "error" },
      { title: { vi: "Ghi rõ đơn vị tính", en: "" }, level: "off", usual: "warning" },
    ] as const;
    const rows = reportRows(content({ adjusted })).map((row) => row.join("|"));
    const at = rows.indexOf("Quy tắc đổi mức trong sổ này (2)");
    expect(rows.slice(at + 1, at + 3)).toEqual([
      "1|||Năm cuối phải khớp mục tiêu 5 năm||Lỗi → Gợi ý|||",
      "2|||Ghi rõ đơn vị tính||Cảnh báo → Tắt|||",
    ]);
  });

  it("never writes more than a printed cell can carry", () => {
    const message = { vi: "a".repeat(5_000), en: "" };
    const groups = [{ title: lastYearMeetsGoal.title, findings: [{ ...finding, message }] }];
    const [, , , , , said] = reportRows(content({ groups })).at(HEADING_ROW + 2)!;
    expect(said).toHaveLength(900);
    expect(said).toMatch(/a…$/);
  });
});

describe("reportSheet", () => {
  const sheet = reportSheet("Kết quả kiểm tra", reportRows(content()));

  it("prints on A4 landscape, one page wide, headings repeated and in sight", () => {
    expect(sheet.page).toEqual({
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
    });
    expect(sheet.freeze).toEqual({ rows: HEADING_ROW + 1, columns: 0 });
    expect(sheet.merges).toEqual([]);
  });

  it("gives each row the look of what it holds", () => {
    const styleAt = (row: number, column: number) => sheet.rows[row]!.cells[column]!.style;
    expect(styleAt(0, 8)).toMatchObject({ bold: true, horizontal: "across" });
    expect(styleAt(HEADING_ROW, 5)).toMatchObject({ fill: "DCE6F1", wrap: true });
    expect(styleAt(HEADING_ROW + 1, 0)).toMatchObject({ bold: true, fill: "F2F2F2" });
    expect(styleAt(HEADING_ROW + 2, 1)).toMatchObject({ fontColor: "C00000", border: true });
    expect(styleAt(HEADING_ROW + 2, 5)).toMatchObject({ wrap: true, vertical: "top" });
  });
});
