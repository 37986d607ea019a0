import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { REPORT_SHEET } from "../../src/domain/report/reportSheet";
import { WAIVER_SHEET } from "../../src/domain/report/waiverSheet";
import type { Finding } from "../../src/domain/rules/finding";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { Desk } from "../../src/services/applyEdits";
import { checkJson, countsOf } from "../../src/services/checkJson";
import { type CheckReport, checkPlan } from "../../src/services/checkPlan";
import { saveReport } from "../../src/services/saveReport";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { removeWaivers, setRuleLevel, waiveFinding } from "../../src/services/waiveFinding";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { ports } from "../support/ports";
import { testClock } from "../support/testClock";

jest.setTimeout(120_000);

const SWAPPED = "indicator/years-are-not-swapped";
const bytes = authored(printedIndicators(), repairedTasks());
const kienGiang = () => fromScanned(opened(bytes), { calculator: null, strict: true });
const day = (text: string) => text as CalendarDate;

async function checked({ workbook }: Desk, asOf = "2021-09-30"): Promise<CheckReport> {
  const outcome = await checkPlan(workbook, { clock: testClock, asOf: day(asOf) });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function ofRule({ findings }: CheckReport, rule: string): Finding {
  return findings.find((finding) => finding.rule === rule)!;
}

const EXPLANATION = {
  reason: "=Theo Nghị quyết 12/NQ-HĐND",
  by: "Nguyễn Văn A",
  since: day("2021-09-30"),
  until: day("2021-12-31"),
};

async function waive(desk: Desk, finding: Finding): Promise<void> {
  expect(await waiveFinding(desk, finding, EXPLANATION)).toMatchObject({ ok: true });
}

async function undo(desk: Desk): Promise<void> {
  const last = await lastWrite(desk.journal);
  if (!last.ok || last.value === null) throw new Error("nothing to take back");
  expect(await undoWrite(desk, last.value)).toEqual({ ok: true, value: null });
}

/** What a sheet says, line by line, cells side by side. */
function linesOf(model: WorkbookModel, name: string): readonly string[] {
  const sheet = model.requireSheet(name);
  return sheet.values(sheet.usedArea({ valuesOnly: true })!).map((row) => row.join("|"));
}

describe.each(ports)("waivers on %s", (_, on) => {
  it("set a finding apart, touch no other sheet, and are taken back as one write", async () => {
    const model = kienGiang();
    const plan = () => toSnapshot(model).sheets.filter(({ name }) => name !== "_SoKeHoach");
    const before = plan();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const first = await checked(desk);
      const swapped = ofRule(first, SWAPPED);
      await waive(desk, swapped);
      expect(plan()).toEqual(before);

      const second = await checked(desk);
      expect(second.statuses.get(swapped.id)).toBe("waived");
      const [one, other] = [countsOf(first), countsOf(second)];
      expect(other).toEqual({ ...one, error: one.error - 1, waived: 1 });
      const told = checkJson(second).findings.filter(({ status }) => status === "waived");
      expect(told).toMatchObject([{ id: swapped.id, waiver: EXPLANATION }]);

      await undo(desk);
      expect(countsOf(await checked(desk))).toEqual(one);
    });
  });

  it("die when a value changes and when their day has passed, which is told once", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const swapped = ofRule(await checked(desk), SWAPPED);
      await waive(desk, swapped);
      const ended = await checked(desk, "2022-01-01");
      expect(ended.statuses.get(swapped.id)).toBe("new");
      expect(ended.waivers.unused.map(({ why }) => why)).toEqual(["ended"]);

      model.requireSheet("Chỉ tiêu").put({ top: 11, left: 11, bottom: 11, right: 11 }, [[88.16]]);
      const changed = await checked(desk);
      expect(changed.statuses.get(swapped.id)).toBe("new");
      const dead = changed.findings.filter(({ rule }) => rule === "waiver/is-in-use");
      expect(dead).toMatchObject([{ severity: "info", at: { cell: "L12" } }]);

      const waivers = changed.waivers.unused.map(({ waiver }) => waiver);
      expect(await removeWaivers(desk, waivers)).toMatchObject({ ok: true });
      expect((await checked(desk)).waivers).toEqual({ inForce: new Map(), unused: [] });
    });
  });

  it("are listed in the report and on a sheet to be signed, as text", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await saveReport(desk, await checked(desk), { language: "vi" });
      expect(model.sheets.map(({ name }) => name)).not.toContain(WAIVER_SHEET);
      const before = toSnapshot(model);
      await waive(desk, ofRule(await checked(desk), SWAPPED));
      const report = await checked(desk);
      await saveReport(desk, report, { language: "vi" });

      const found = linesOf(model, REPORT_SHEET);
      const apart = found.indexOf(
        found.find((line) => line.startsWith("Nội dung giữ nguyên, giải trình (1)"))!
      );
      expect(found[apart + 1]).toMatch(/^1\|Lỗi\|21\|.*\|=Theo Nghị quyết.*Nguyễn Văn A/s);
      expect(found.slice(0, apart).some((line) => line.includes("đổi chỗ cho nhau"))).toBe(false);

      const signed = linesOf(model, WAIVER_SHEET);
      expect(signed[0]).toMatch(/^NỘI DUNG GIẢI TRÌNH/);
      expect(signed[4]).toMatch(/^1\|Lỗi\|21\|.*Nguyễn Văn A\|30\/09\/2021\|31\/12\/2021$/s);
      expect(signed.at(-2)).toContain("THỦ TRƯỞNG CƠ QUAN");

      // A sheet of our own, though it names indicators, is never read as a plan.
      expect((await checked(desk)).plan.indicators).toHaveLength(report.plan.indicators.length);

      await undo(desk);
      await undo(desk);
      const left = toSnapshot(model).sheets.filter(({ name }) => name !== WAIVER_SHEET);
      expect(left).toEqual(before.sheets);
      expect(model.requireSheet(WAIVER_SHEET).visibility).toBe("veryHidden");
    });
  });

  it("level a rule or turn it off in this book, which is said", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const first = await checked(desk);
      expect(await setRuleLevel(desk, SWAPPED, "info")).toMatchObject({ ok: true });
      const lowered = await checked(desk);
      expect(ofRule(lowered, SWAPPED).severity).toBe("info");
      expect(lowered.adjusted).toEqual([{ rule: SWAPPED, level: "info", usual: "error" }]);

      await setRuleLevel(desk, SWAPPED, "off");
      const off = await checked(desk);
      expect(off.rulesRun).toEqual(first.rulesRun.filter((rule) => rule !== SWAPPED));
      expect(off.notChecked.map(({ why }) => why.vi)).toContain("Quy tắc đã tắt trong sổ này.");
      expect(checkJson(off).adjusted).toHaveLength(1);
      await saveReport(desk, off, { language: "vi" });
      expect(linesOf(model, REPORT_SHEET).join("\n")).toMatch(/đổi mức.*\n.*Lỗi → Tắt/);

      await setRuleLevel(desk, SWAPPED, null);
      expect((await checked(desk)).adjusted).toEqual([]);
    });
  });
});
