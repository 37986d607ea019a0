import type { Snapshot } from "../../src/domain/sheet";
import { REPORT_SHEET } from "../../src/domain/report/reportSheet";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { type CheckReport, checkPlan } from "../../src/services/checkPlan";
import { type Desk } from "../../src/services/applyEdits";
import type { Workbook } from "../../src/services/ports/workbook";
import { saveReport } from "../../src/services/saveReport";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { stateOf } from "../model/stateOf";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel, ports } from "../support/ports";
import { testClock } from "../support/testClock";

jest.setTimeout(60_000);

const STATE = "_SoKeHoach";
const bytes = authored(printedIndicators(), repairedTasks());
const kienGiang = () => fromScanned(opened(bytes), { calculator: null, strict: true });

async function checked(workbook: Workbook): Promise<CheckReport> {
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

async function checkAndSave(desk: Desk): Promise<CheckReport> {
  const report = await checked(desk.workbook);
  expect(await saveReport(desk, report, { language: "vi" })).toMatchObject({ ok: true });
  return report;
}

/** Puts the swapped years of row 12 in order. */
function mendSwap(model: WorkbookModel): void {
  model
    .requireSheet("Chỉ tiêu")
    .put({ top: 11, left: 11, bottom: 11, right: 12 }, [[87.54, 88.15]]);
}

function sheetIn(snapshot: Snapshot, name: string) {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** Everything of a workbook but the sheets of our own that stay behind, blank and out of sight. */
function withoutLeftovers(model: WorkbookModel) {
  const snapshot = toSnapshot(model);
  const sheets = snapshot.sheets.filter(
    ({ visibility, rows }) => visibility !== "veryHidden" || rows.length > 0
  );
  return { ...snapshot, sheets };
}

describe.each(ports)("saveReport on %s", (_, on) => {
  it("writes the report and keeps the run; the next check is compared with it", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const first = await checkAndSave(desk);
      expect(first.previous).toBeNull();
      expect(new Set(first.statuses.values())).toEqual(new Set(["new"]));
      mendSwap(model);
      const second = await checkAndSave(desk);
      expect(second.previous!.size).toBe(first.findings.length);
      expect(second.fixed).toEqual([expect.stringContaining("years-are-not-swapped")]);
      expect(second.plan).toEqual({
        ...first.plan,
        indicators: second.plan.indicators,
        info: second.plan.info,
      });
    });
    const sheet = model.requireSheet(REPORT_SHEET);
    const texts = sheet.values(sheet.usedArea({ valuesOnly: true })!).map((row) => row.join("|"));
    expect(texts[0]).toMatch(/^KẾT QUẢ KIỂM TRA/);
    expect(texts).toContainEqual(
      expect.stringMatching(/^1\|Lỗi\|21\|Tỷ lệ .*\|Chỉ tiêu\nL12\|.*Đã sửa$/)
    );
    expect(texts.filter((text) => text.startsWith("KẾT QUẢ"))).toHaveLength(1);
    expect(model.requireSheet(STATE).visibility).toBe("veryHidden");
  });

  it("is taken back as one write: the book is as it was", async () => {
    const model = kienGiang();
    const before = withoutLeftovers(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await checkAndSave({ workbook, journal });
      await undo({ workbook, journal });
    });
    expect(withoutLeftovers(model)).toEqual(before);
    expect(journal.entries).toEqual([]);
    expect(model.requireSheet(REPORT_SHEET).visibility).toBe("veryHidden");
  });

  it("gives back the report before it, its look and its run", async () => {
    const model = kienGiang();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      const first = await checkAndSave({ workbook, journal });
      mendSwap(model);
      const before = [toSnapshot(model), lookOfReport(model)];
      await checkAndSave({ workbook, journal });
      expect(lookOfReport(model)).not.toEqual(before[1]);
      await undo({ workbook, journal });
      expect([toSnapshot(model), lookOfReport(model)]).toEqual(before);
      expect((await checked(workbook)).previous!.size).toBe(first.findings.length);
    });
  });

  it("leaves a sheet of that name alone that is not ours, and says so", async () => {
    const model = kienGiang();
    const own = model.addSheet("KẾT QUẢ kiểm tra");
    own.put({ top: 0, left: 0, bottom: 0, right: 0 }, [["Của tôi"]]);
    const before = toSnapshot(model);
    await on(model, async (workbook) => {
      const report = await checked(workbook);
      const result = await saveReport({ workbook, journal: memoryJournal() }, report, {
        language: "vi",
      });
      expect(result).toMatchObject({
        ok: false,
        failure: { aftermath: "unchanged", text: { vi: expect.stringContaining("đổi tên") } },
      });
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("writes what users typed as text", async () => {
    const model = kienGiang();
    model.requireSheet("Chỉ tiêu").put({ top: 7, left: 1, bottom: 7, right: 1 }, [["=1+1"]]);
    await on(model, async (workbook) => {
      await checkAndSave({ workbook, journal: memoryJournal() });
    });
    const report = sheetIn(toSnapshot(model), REPORT_SHEET)!;
    expect(report.rows.some(({ values }) => values[3] === "=1+1")).toBe(true);
    expect(report.rows.every(({ formulas }) => formulas === undefined)).toBe(true);
  });
});

/** Heights, and how the first cells look, of the report's rows. */
function lookOfReport(model: WorkbookModel) {
  const sheet = model.requireSheet(REPORT_SHEET);
  const { bottom } = sheet.usedArea({ valuesOnly: true })!;
  return Array.from({ length: bottom + 1 }, (_, row) => {
    const { bold, fill, borders, horizontal } = sheet.format(row, 0);
    return [sheet.rowHeight(row), bold, fill, borders, horizontal, sheet.format(row, 5).wrap];
  });
}

async function undo(desk: Desk): Promise<void> {
  const last = await lastWrite(desk.journal);
  if (!last.ok || last.value === null) throw new Error("nothing to take back");
  expect(await undoWrite(desk, last.value)).toEqual({ ok: true, value: null });
}

it("leaves the same workbook through both ports", async () => {
  const [one, other] = await Promise.all(
    ports.map(async ([, on]) => {
      const model = kienGiang();
      // The ports know different facts of a book (its file name, its date system): both write the same report.
      const report = await checked(modelWorkbook(model));
      await on(model, async (workbook) => {
        await saveReport({ workbook, journal: memoryJournal() }, report, { language: "vi" });
      });
      return stateOf(model);
    })
  );
  expect(one).toEqual(other);
});

it("takes few round trips", async () => {
  const model = kienGiang();
  await inOpenExcel(model, async (workbook, { host }) => {
    const desk = { workbook, journal: memoryJournal() };
    await checkAndSave(desk);
    const report = await checked(workbook);
    const { traffic } = host.web.calls;
    traffic.reset();
    await saveReport(desk, report, { language: "vi" });
    expect(traffic.requests).toBe(6);
  });
});

it("sends a report of thousands of findings in requests that Excel on the web takes", async () => {
  const model = kienGiang();
  await inOpenExcel(model, async (workbook, { host }) => {
    const desk = { workbook, journal: memoryJournal() };
    const { findings, statuses, ...report } = await checked(workbook);
    const many = Array.from({ length: Math.ceil(5_000 / findings.length) }, (_, copy) =>
      findings.map((finding) => ({ ...finding, id: `${finding.id} ${copy}` }))
    ).flat();
    const { traffic } = host.web.calls;
    traffic.reset();
    const whole = { ...report, statuses, findings: many };
    expect(await saveReport(desk, whole, { language: "vi" })).toMatchObject({ ok: true });
    expect(many.length).toBeGreaterThanOrEqual(5_000);
    expect(traffic.requests).toBeLessThanOrEqual(8 + Math.ceil(traffic.requestBytes / 4_000_000));
    expect(traffic.largestRequest).toBeLessThan(5 * 1024 * 1024);
    expect(traffic.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });
});
