import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import type { Progress } from "../../src/domain/deadlines/progress";
import { PROGRESS_SHEET } from "../../src/domain/deadlines/sheet/progressSheet";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { Desk } from "../../src/services/applyEdits";
import { deadlinesPlan } from "../../src/services/deadlinesPlan";
import { confirmYear, saveProgress } from "../../src/services/saveProgress";
import type { Workbook } from "../../src/services/ports/workbook";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { stateOf } from "../model/stateOf";
import { testCalculator } from "../support/calculator";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel, ports } from "../support/ports";
import { testClock } from "../support/testClock";

jest.setTimeout(60_000);

const bytes = authored(printedIndicators(), repairedTasks());
const kienGiang = () => fromScanned(opened(bytes), { calculator: null, strict: true });

async function progressOf(workbook: Workbook, asOf = "2021-09-30"): Promise<Progress> {
  const view = { asOf: asOf as CalendarDate };
  const outcome = await deadlinesPlan(workbook, { clock: testClock, ...view });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

async function save(desk: Desk, progress: Progress): Promise<void> {
  expect(await saveProgress(desk, progress, { language: "vi" })).toMatchObject({ ok: true });
}

async function undo(desk: Desk): Promise<void> {
  const last = await lastWrite(desk.journal);
  if (!last.ok || last.value === null) throw new Error("nothing to take back");
  expect(await undoWrite(desk, last.value)).toEqual({ ok: true, value: null });
}

function textsOf(model: WorkbookModel): string[] {
  const sheet = model.requireSheet(PROGRESS_SHEET);
  return sheet.values(sheet.usedArea({ valuesOnly: true })!).map((row) => row.join("|"));
}

/** Everything of a workbook but the sheets of our own that stay behind, blank and out of sight. */
function withoutLeftovers(model: WorkbookModel) {
  const snapshot = toSnapshot(model);
  const sheets = snapshot.sheets.filter(
    ({ visibility, rows }) => visibility !== "veryHidden" || rows.length > 0
  );
  return { ...snapshot, sheets };
}

describe.each(ports)("saveProgress on %s", (_, on) => {
  it("writes the sheet over the one before it; the plan is read as before", async () => {
    const model = kienGiang();
    const { tasks } = readPlan(toSnapshot(model), { registers: defaultRegisters() });
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await save(desk, await progressOf(workbook));
      await save(desk, await progressOf(workbook, "2023-02-01"));
    });
    const texts = textsOf(model);
    expect(texts.filter((text) => text.startsWith("TIẾN ĐỘ"))).toHaveLength(1);
    expect(texts[2]).toContain("Tính đến ngày 01/02/2023");
    expect(texts[3]).toContain("16 đã qua thời hạn");
    const after = readPlan(toSnapshot(model), { registers: defaultRegisters() });
    expect(after.tasks).toEqual(tasks);
  });

  it("is taken back as one write", async () => {
    const model = kienGiang();
    const before = withoutLeftovers(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await save({ workbook, journal }, await progressOf(workbook));
      await undo({ workbook, journal });
    });
    expect(withoutLeftovers(model)).toEqual(before);
    expect(model.requireSheet(PROGRESS_SHEET).visibility).toBe("veryHidden");
  });

  it("leaves a sheet of that name alone that is not ours, and says so", async () => {
    const model = kienGiang();
    const own = model.addSheet("TIẾN độ");
    own.put({ top: 0, left: 0, bottom: 0, right: 0 }, [["Của tôi"]]);
    const before = toSnapshot(model);
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const progress = await progressOf(workbook);
      expect(await saveProgress(desk, progress, { language: "vi" })).toMatchObject({
        ok: false,
        failure: { aftermath: "unchanged", text: { vi: expect.stringContaining("đổi tên") } },
      });
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("keeps a confirmed year in the book without touching the tasks; it can be taken back", async () => {
    const model = kienGiang();
    const tasks = toSnapshot(model).sheets.find(({ name }) => name === "Nhiệm vụ");
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const { proposals } = await progressOf(workbook);
      expect(await confirmYear(desk, proposals[0]!, 2021)).toMatchObject({ ok: true });
      const confirmed = await progressOf(workbook);
      expect(confirmed.proposals).toEqual([]);
      expect(
        confirmed.tasks.filter(({ remarks }) => remarks.includes("year-confirmed"))
      ).toHaveLength(13);
      expect(toSnapshot(model).sheets.find(({ name }) => name === "Nhiệm vụ")).toEqual(tasks);
      await undo(desk);
      expect((await progressOf(workbook)).proposals).toEqual(proposals);
    });
  });
});

it("leaves the same workbook through both ports", async () => {
  const [one, other] = await Promise.all(
    ports.map(async ([, on]) => {
      const model = fromScanned(opened(bytes), { calculator: testCalculator(), strict: true });
      const progress = await progressOf(modelWorkbook(model));
      await on(model, (workbook) => save({ workbook, journal: memoryJournal() }, progress));
      return stateOf(model);
    })
  );
  expect(one).toEqual(other);
});

it("counts live: the formulas give what was written beside them, and follow the list", async () => {
  // As a pattern it would count every department.
  const odd = "Sở *";
  const model = fromScanned(opened(bytes), { calculator: testCalculator(), strict: true });
  const tasks = model.requireSheet("Nhiệm vụ");
  tasks.put({ top: 5, left: 2, bottom: 5, right: 2 }, [[odd]]);
  const workbook = modelWorkbook(model);
  await save({ workbook, journal: memoryJournal() }, await progressOf(workbook));
  const sheet = model.requireSheet(PROGRESS_SHEET);
  const rows = sheet.values(sheet.usedArea({ valuesOnly: true })!);
  const rowOf = (label: string) => rows.find(([, name]) => name === label)!;
  expect(rowOf("Sở Công Thương").slice(2, 8)).toEqual([7, 1, 0, 5, 0, 1]);
  expect(rowOf(odd).slice(2, 8)).toEqual([1, 0, 0, 0, 1, 0]);
  expect(rowOf("Trong hạn").slice(2, 8)).toEqual([8, 0, 0, 7, 1, 0]);
  expect(rowOf("Tổng cộng").slice(2, 8)).toEqual([81, 5, 3, 7, 1, 65]);
  const listed = rows.findIndex((row) => row[2] === "Sở Công Thương" && row[5] === "Quý IV/2021");
  sheet.write({ top: listed, left: 5, bottom: listed, right: 5 }, [["'Quý III/2021"]]);
  const changed = sheet.values(sheet.usedArea({ valuesOnly: true })!);
  expect(changed.find(([, name]) => name === "Sở Công Thương")!.slice(2, 8)).toEqual([
    7, 1, 1, 4, 0, 1,
  ]);
});

it("takes few round trips", async () => {
  const model = kienGiang();
  await inOpenExcel(model, async (workbook, { host }) => {
    const progress = await progressOf(workbook);
    const { traffic } = host.web.calls;
    traffic.reset();
    await save({ workbook, journal: memoryJournal() }, progress);
    expect(traffic.requests).toBeLessThanOrEqual(8);
  });
});

it("sends thousands of tasks in requests that Excel on the web takes", async () => {
  const model = kienGiang();
  await inOpenExcel(model, async (workbook, { host }) => {
    const progress = await progressOf(workbook);
    const items = Array.from({ length: 62 }, () => progress.items).flat();
    expect(items.length).toBeGreaterThanOrEqual(5_000);
    const { traffic } = host.web.calls;
    traffic.reset();
    await save({ workbook, journal: memoryJournal() }, { ...progress, items });
    expect(traffic.requests).toBeLessThanOrEqual(8 + Math.ceil(traffic.requestBytes / 4_000_000));
    expect(traffic.largestRequest).toBeLessThan(5 * 1024 * 1024);
    expect(traffic.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });
});
