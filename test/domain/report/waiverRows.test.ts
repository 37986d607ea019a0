import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { WaivedFinding } from "../../../src/domain/report/waivedFinding";
import { WAIVER_HEADING_ROW, waiverRows } from "../../../src/domain/report/waiverRows";
import { waiverSheet } from "../../../src/domain/report/waiverSheet";
import type { Finding } from "../../../src/domain/rules/finding";
import { lastYearMeetsGoal } from "../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { judgeRun } from "../../../src/domain/rules/judgeRun";
import type { Language } from "../../../src/domain/text";
import { AS_OF, runOn } from "../../support/runRule";
import { indicatorBook } from "../../support/snapshots";

const book = indicatorBook(["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3.5]);
const run = runOn(book, [lastYearMeetsGoal]);
const [finding] = run.findings as [Finding];
const plan = readPlan(book, { registers: defaultRegisters() });
const judged = judgeRun(run, plan, { records: [], previous: null, asOf: AS_OF });
const check = { ...judged, plan, asOf: AS_OF, checked: { day: AS_OF, time: "14:05" } };
const waiver = {
  finding,
  ...{ reason: "Theo Nghị quyết 12", by: "Nguyễn Văn A", since: AS_OF },
  until: "2021-12-31" as CalendarDate,
};

const rowsOf = (waived: readonly WaivedFinding[], language: Language = "vi") =>
  waiverRows({ check, waived, language });

describe("the sheet for the signatory", () => {
  it("has each explanation with what it keeps, and room to sign", () => {
    const rows = rowsOf([{ finding, waiver }]);
    expect(rows[0]).toEqual(["NỘI DUNG GIẢI TRÌNH"]);
    expect(rows[WAIVER_HEADING_ROW + 1]).toEqual([
      ...[1, "Lỗi", "1", "Tỷ lệ hộ nghèo", "Chỉ tiêu\nK3, F3", finding.message.vi],
      ...["Theo Nghị quyết 12", "Nguyễn Văn A", "30/09/2021", "31/12/2021"],
    ]);
    expect(rows.at(-2)!.filter((cell) => cell !== null)).toEqual([
      "NGƯỜI LẬP BIỂU",
      "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
    ]);
  });

  it("speaks English, and says where nothing is kept any more", () => {
    const rows = rowsOf([{ finding, waiver }], "en");
    expect(rows[WAIVER_HEADING_ROW + 1]!.slice(-2)).toEqual(["2021-09-30", "2021-12-31"]);
    expect(rowsOf([])[WAIVER_HEADING_ROW + 1]).toEqual([
      null,
      "Không còn nội dung nào được giữ nguyên.",
    ]);
  });

  it("prints on A4 landscape, one page wide, its headings repeated", () => {
    const sheet = waiverSheet("Nội dung giải trình", rowsOf([{ finding, waiver }]));
    expect(sheet.page).toMatchObject({
      ...{ orientation: "landscape", fitToWidth: true },
      repeatRows: { first: WAIVER_HEADING_ROW, last: WAIVER_HEADING_ROW },
    });
    expect(sheet.rows[WAIVER_HEADING_ROW + 1]!.cells[6]!.style).toMatchObject({ wrap: true });
  });
});
