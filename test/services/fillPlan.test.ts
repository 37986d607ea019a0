import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { FillChoices, Proposal } from "../../src/domain/targets/proposal";
import { changesOf, filledTargets } from "../../src/domain/targets/fillWriting";
import { explainFill } from "../../src/domain/targets/explainFill";
import { proposeFill } from "../../src/domain/targets/proposeFill";
import type { Desk } from "../../src/services/applyEdits";
import { readForFill, settleFill, statedTotal, writeFill } from "../../src/services/fillPlan";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { planModel } from "../support/planBook";
import { inOpenExcel, ports } from "../support/ports";
import { testClock } from "../support/testClock";

jest.setTimeout(60_000);

const YEARS = { top: 7, left: 11, bottom: 7, right: 15 };

/** The printed plan with the years of rows 20 and 22 blanked. */
function kienGiang(): WorkbookModel {
  const table = printedIndicators();
  for (const cells of table) {
    if (["20", "22"].includes(cells[0]!)) cells.splice(11, 5, "", "", "", "", "");
  }
  return fromScanned(opened(authored(table, repairedTasks().slice(0, 3))), {
    calculator: null,
    strict: true,
  });
}

async function fill(desk: Desk, choices: FillChoices = {}, communes?: number): Promise<Proposal> {
  const read = await readForFill(desk.workbook);
  if (!read.ok) throw new Error(read.failure.text.en);
  const totals = communes
    ? [statedTotal(read.value, "xã", communes, { day: testClock.today() })]
    : [];
  const proposal = proposeFill(read.value, { ...choices, totals });
  expect(await writeFill(desk, read.value, proposal, totals)).toMatchObject({ ok: true });
  return proposal;
}

function yearsIn(model: WorkbookModel, row: number): readonly unknown[] {
  return model.requireSheet("Chỉ tiêu").values({ ...YEARS, top: row - 1, bottom: row - 1 })[0]!;
}

function formatAt(model: WorkbookModel, row: number, column: number): string | undefined {
  const sheet = toSnapshot(model).sheets.find(({ name }) => name === "Chỉ tiêu")!;
  return sheet.rows.find(({ index }) => index === row - 1)?.formats?.[column];
}

describe.each(ports)("filling on %s", (_, on) => {
  it("writes the years, marked; a second run changes nothing and remembers the total that was stated", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const first = await fill(desk, {}, 116);
      expect(changesOf(first)).toEqual({ rows: 3, cells: 13 });
      const second = await fill(desk);
      expect(changesOf(second)).toEqual({ rows: 0, cells: 0 });
      expect(second.rows.map(({ row }) => row.stt?.text)).toEqual(["19", "20", "22"]);
      expect(explainFill(second.rows[0]!).vi).toBe(
        "Bước đều; mức gốc 79; mục tiêu “100% xã”; tổng số 116 xã, người dùng ghi ngày 30/09/2021; giữ nguyên 2021: 88; 2025: 116."
      );
    });
    expect(yearsIn(model, 8)).toEqual([88, 95, 102, 109, "100% xã"]);
    expect(yearsIn(model, 11)).toEqual([5, 6, 7, 8, 9]);
    expect(formatAt(model, 8, 12)).toMatch(/^\[Blue\]/);
    expect(formatAt(model, 8, 11)).not.toMatch(/Blue/);
  });

  it("keeps a year that the user changed, lays the others through it, and takes the mark off it", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await fill(desk);
      const before = formatAt(model, 13, 12);
      expect(before).toMatch(/Blue/);
      model.requireSheet("Chỉ tiêu").put({ top: 12, left: 12, bottom: 12, right: 12 }, [[62.5]]);
      const second = await fill(desk);
      expect(
        second.rows.find(({ row }) => row.stt?.text === "22")!.years.map(({ origin }) => origin)
      ).toEqual(["filled", "held", "filled", "filled", "filled"]);
      expect(formatAt(model, 13, 12) ?? "General").not.toMatch(/Blue/);
      expect(changesOf(await fill(desk))).toEqual({ rows: 0, cells: 0 });
    });
    expect(yearsIn(model, 13)).toEqual([61.62, 62.5, 63, 64, 65]);
  });

  it("replaces what it filled when another method is chosen, and nothing once a resolution assigned the targets", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const first = await fill(desk);
      await fill(desk, { method: "growth" });
      expect(yearsIn(model, 11)).toEqual([4, 5, 6, 7, 9]);
      const info = toSnapshot(model).sheets.find(({ name }) => name === "Thông tin")!;
      const row = info.rows.find(({ values }) => String(values[0]).startsWith("Nghị quyết giao"))!;
      const at = { top: row.index, left: 1, bottom: row.index, right: 1 };
      model.requireSheet("Thông tin").put(at, [["12/NQ-HĐND ngày 10/12/2021"]]);
      const methods = new Map(first.rows.map((one) => [one.row.key, "hold" as const]));
      const assigned = await fill(desk, { methods });
      expect(changesOf(assigned)).toEqual({ rows: 0, cells: 0 });
    });
    expect(yearsIn(model, 11)).toEqual([4, 5, 6, 7, 9]);
  });

  it("gives the cells their look back once they are settled, and never fills them again; that too can be taken back", async () => {
    const model = kienGiang();
    const before = [12, 13].map((column) => formatAt(model, 11, column));
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const first = await fill(desk);
      const read = await readForFill(workbook);
      if (!read.ok) throw new Error(read.failure.text.en);
      expect(filledTargets(read.value.plan, read.value.filled)).toBe(10);
      expect(await settleFill(desk, read.value)).toMatchObject({ ok: true });
      expect([12, 13].map((column) => formatAt(model, 11, column))).toEqual(before);
      const methods = new Map(first.rows.map((one) => [one.row.key, "hold" as const]));
      expect(changesOf(await fill(desk, { methods }))).toEqual({ rows: 0, cells: 0 });
      const settled = await desk.journal.all();
      if (!settled.ok) throw new Error(settled.failure.text.en);
      const entry = settled.value.find(
        (one) => one.state !== "unreadable" && one.label.vi === "Chốt số đã phân kỳ"
      );
      if (entry?.state !== "done") throw new Error("no write");
      expect(await undoWrite(desk, entry)).toMatchObject({ ok: true });
      expect(formatAt(model, 11, 12)).toMatch(/Blue/);
    });
    expect(yearsIn(model, 11)).toEqual([5, 6, 7, 8, 9]);
  });

  it("is taken back as one write", async () => {
    const model = kienGiang();
    const before = toSnapshot(model).sheets.find(({ name }) => name === "Chỉ tiêu");
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await fill(desk, {}, 116);
      const last = await lastWrite(desk.journal);
      if (!last.ok || !last.value) throw new Error("no write");
      expect(await undoWrite(desk, last.value)).toMatchObject({ ok: true });
      expect(changesOf(await fill(desk, {}, 116))).toEqual({ rows: 3, cells: 13 });
      const again = await lastWrite(desk.journal);
      if (again.ok && again.value) await undoWrite(desk, again.value);
    });
    expect(toSnapshot(model).sheets.find(({ name }) => name === "Chỉ tiêu")).toEqual(before);
  });

  it("writes nothing where a cell changed since it was read", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const read = await readForFill(workbook);
      if (!read.ok) throw new Error(read.failure.text.en);
      const proposal = proposeFill(read.value);
      model.requireSheet("Chỉ tiêu").put({ top: 10, left: 12, bottom: 10, right: 12 }, [[6.5]]);
      const result = await writeFill(desk, read.value, proposal);
      expect(result).toMatchObject({
        ok: false,
        failure: { code: "changed", aftermath: "unchanged" },
      });
    });
    expect(yearsIn(model, 13).join("")).toBe("");
  });
});

it("asks little of Excel for thousands of targets: one block to write, one to take back", async () => {
  const rows = 2_000;
  await inOpenExcel(planModel(rows), async (workbook, { host }) => {
    const desk = { workbook, journal: memoryJournal() };
    const read = await readForFill(workbook);
    if (!read.ok) throw new Error(read.failure.text.en);
    const { traffic } = host.web.calls;
    const bytes = (): number => traffic.requestBytes + traffic.responseBytes;
    traffic.reset();
    const written = await writeFill(desk, read.value, proposeFill(read.value));
    if (!written.ok) throw new Error(written.failure.text.en);
    expect(traffic.requests).toBe(5);
    expect(bytes()).toBeLessThan(1_000 * rows);
    traffic.reset();
    expect(await undoWrite(desk, written.entry)).toEqual({ ok: true, value: null });
    expect(traffic.requests).toBe(5);
    expect(bytes()).toBeLessThan(1_000 * rows);
  });
});
