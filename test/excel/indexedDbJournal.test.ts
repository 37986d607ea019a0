import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import type { UserEdit } from "../../src/domain/edit";
import { excelIdentity } from "../../src/excel/workbookIdentity";
import { indexedDbJournal } from "../../src/excel/indexedDbJournal";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import { type Desk, applyEdits } from "../../src/services/applyEdits";
import { interruptedWrites, lastWrite, undoWrite } from "../../src/services/undoWrite";
import type { JournalEntry } from "../../src/services/ports/journal";
import type { Workbook } from "../../src/services/ports/workbook";
import type { Result } from "../../src/domain/result";
import { injectFault } from "../support/faults";
import { inOpenExcel } from "../support/ports";

const LABEL = { vi: "Sửa", en: "Fix" };
const DATABASE = "so-ke-hoach.journal";
const DAY = 86_400_000;
const CELLS = { top: 0, left: 0, bottom: 0, right: 2 };

function book(): WorkbookModel {
  const model = new WorkbookModel({ strict: true, calculator: null });
  model.addSheet("Chỉ tiêu").put({ top: 0, left: 0, bottom: 0, right: 1 }, [["7-9", 88.15]]);
  model.clearUndo();
  return model;
}

/** Writes three cells one by one, so that a write can stop between them. */
const edits = (goal: number): readonly UserEdit[] =>
  [
    { kind: "text" as const, value: `1/${goal}` },
    { kind: "number" as const, value: goal },
    { kind: "boolean" as const, value: true },
  ].map((value, column) => ({
    kind: "cells",
    sheet: "Chỉ tiêu",
    area: { top: 0, left: column, bottom: 0, right: column },
    values: [[value]],
  }));

/** What a pane that is just opened has: a new journal on what the browser kept. */
const opened = (workbook: Workbook, now = () => 0): Desk => ({
  workbook,
  journal: indexedDbJournal({ identity: excelIdentity, now }),
});

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.text.en);
  return result.value;
}

const interrupted = async (desk: Desk) => valueOf(await interruptedWrites(desk));
const last = async (desk: Desk) => valueOf(await lastWrite(desk.journal));

async function records(): Promise<{ id: number; state: string; version: number }[]> {
  const database = await openDB(DATABASE, 1);
  const all = (await database.getAll("writes")) as { id: number; state: string; version: number }[];
  database.close();
  return all;
}

afterEach(() => jest.restoreAllMocks());

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("the journal in the browser's storage", () => {
  it("takes a write back after the pane was closed and opened", async () => {
    const model = book();
    const before = toSnapshot(model);
    await inOpenExcel(model, async (workbook) => {
      await applyEdits(opened(workbook), edits(90), LABEL);
    });
    expect(toSnapshot(model)).not.toEqual(before);
    await inOpenExcel(model, async (workbook) => {
      const desk = opened(workbook);
      expect(await interrupted(desk)).toEqual({ entries: [], remark: null });
      const entry = await last(desk);
      expect(entry).toMatchObject({ label: LABEL, state: "done" });
      expect(await undoWrite(desk, entry!)).toEqual({ ok: true, value: null });
      expect(await last(desk)).toBeNull();
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("takes writes back one after the other, the last one first", async () => {
    const model = book();
    await inOpenExcel(model, async (workbook) => {
      for (const goal of [90, 91, 92]) await applyEdits(opened(workbook), edits(goal), LABEL);
      const seen: unknown[] = [];
      for (let entry = await last(opened(workbook)); entry; entry = await last(opened(workbook))) {
        await undoWrite(opened(workbook), entry);
        seen.push(model.requireSheet("Chỉ tiêu").value(0, 1));
      }
      expect(seen).toEqual([91, 90, 88.15]);
    });
  });

  it("holds the before-image on the disk before the workbook is written", async () => {
    await inOpenExcel(book(), async (workbook) => {
      const kept: unknown[] = [];
      const watched: Workbook = {
        ...workbook,
        async write(...call) {
          kept.push(await records());
          return workbook.write(...call);
        },
      };
      await applyEdits(opened(watched), edits(90), LABEL);
      expect(kept).toMatchObject([
        [{ state: "started", before: [{ values: [[{ value: "7-9" }]] }, {}, {}, {}, {}, {}] }],
      ]);
    });
    expect(await records()).toMatchObject([{ state: "done" }]);
  });

  it("finds a write that was cut off, at the next opening, and restores the workbook", async () => {
    const model = book();
    const before = toSnapshot(model);
    await cutOff(model);
    expect(model.requireSheet("Chỉ tiêu").values(CELLS)).toEqual([["1/90", 88.15, null]]);
    await inOpenExcel(model, async (workbook) => {
      const desk = opened(workbook);
      const [entry] = (await interrupted(desk)).entries;
      expect(entry).toMatchObject({ label: LABEL, state: "started" });
      expect(await undoWrite(desk, entry!)).toEqual({ ok: true, value: null });
      expect(await interrupted(desk)).toEqual({ entries: [], remark: null });
    });
    expect(toSnapshot(model)).toEqual(before);
    expect(await records()).toEqual([]);
  });

  it("leaves a cut-off write alone where somebody changed its cells since", async () => {
    const model = book();
    await cutOff(model);
    model.requireSheet("Chỉ tiêu").put({ top: 0, left: 1, bottom: 0, right: 1 }, [[77]]);
    await inOpenExcel(model, async (workbook) => {
      const desk = opened(workbook);
      const [entry] = (await interrupted(desk)).entries;
      expect(await undoWrite(desk, entry!)).toMatchObject({ failure: { code: "changed" } });
    });
    expect(model.requireSheet("Chỉ tiêu").value(0, 1)).toBe(77);
  });

  it("finds an undo that was cut off as an interrupted write", async () => {
    const model = book();
    const before = toSnapshot(model);
    await inOpenExcel(model, async (workbook) => {
      await applyEdits(opened(workbook), edits(90), LABEL);
    });
    await inOpenExcel(model, async (workbook, excel) => {
      const desk = opened(workbook);
      const entry = await last(desk);
      // Two requests see how the workbook stands, the third one writes; the journal needs none.
      injectFault(excel, { request: 3, code: "RequestAborted", kind: "half done", lasting: true });
      expect(await undoWrite(desk, entry!)).toMatchObject({ failure: { code: "busy" } });
    });
    expect(model.requireSheet("Chỉ tiêu").values(CELLS)).toEqual([["7-9", 90, true]]);
    await inOpenExcel(model, async (workbook) => {
      const desk = opened(workbook);
      const [entry] = (await interrupted(desk)).entries;
      expect(await undoWrite(desk, entry!)).toEqual({ ok: true, value: null });
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("does not mix two workbooks", async () => {
    const [one, other] = [book(), book()];
    await inOpenExcel(one, async (workbook) => {
      await applyEdits(opened(workbook), edits(90), LABEL);
    });
    await inOpenExcel(other, async (workbook) => {
      expect(await last(opened(workbook))).toBeNull();
      await applyEdits(opened(workbook), edits(91), LABEL);
    });
    await inOpenExcel(one, async (workbook) => {
      const all = valueOf(await opened(workbook).journal.all());
      expect(all).toMatchObject([{ after: edits(90) }]);
    });
    expect(one.settings.get("workbookId")).not.toBe(other.settings.get("workbookId"));
  });

  it("puts no id into a workbook that nobody wrote into", async () => {
    const model = book();
    await inOpenExcel(model, async (workbook) => {
      expect(await interrupted(opened(workbook))).toEqual({ entries: [], remark: null });
    });
    expect([...model.settings.keys()]).toEqual([]);
  });

  it("leaves a record of another version alone, and says so", async () => {
    const model = book();
    await inOpenExcel(model, async (workbook) => {
      await applyEdits(opened(workbook), edits(90), LABEL);
      const [mine] = await records();
      const theirs = { ...mine!, version: 2, keptAt: -400 * DAY, before: "something else" };
      await putRecord(theirs);
      const desk = opened(workbook);
      expect((await interrupted(desk)).remark?.vi).toMatch(/^1 lần ghi do một phiên bản khác/);
      expect(await lastWrite(desk.journal)).toMatchObject({ failure: { code: "unsupported" } });
      await desk.journal.setState(String(mine!.id), "started");
      await applyEdits(desk, edits(91), LABEL);
      expect(await records()).toEqual([theirs, expect.objectContaining({ version: 1 })]);
    });
  });

  it("keeps twenty finished writes of a workbook, a month long, and a cut-off one for a year", async () => {
    const model = book();
    await inOpenExcel(model, async (workbook) => {
      const journal = (day: number) => opened(workbook, () => day * DAY).journal;
      const write = async (day: number, state: JournalEntry["state"]) => {
        const entry = { label: LABEL, state, before: [], after: [] };
        return Number(valueOf(await journal(day).add(entry)).id);
      };
      const old = await write(0, "done");
      const cutOffOnce = await write(0, "started");
      await write(30, "started");
      expect((await records()).map(({ id }) => id)).not.toContain(old);
      const done: number[] = [];
      for (let i = 0; i < 22; i++) done.push(await write(31, "done"));
      const kept = (await records()).map(({ id }) => id);
      expect(kept).toEqual([cutOffOnce, expect.any(Number), ...done.slice(2)]);
      await write(365, "started");
      expect((await records()).map(({ id }) => id)).not.toContain(cutOffOnce);
    });
  });
});

describe("where the browser keeps nothing", () => {
  it.each([
    ["storage is blocked", () => (globalThis.indexedDB = blocked)],
    ["there is no such storage", () => Reflect.deleteProperty(globalThis, "indexedDB")],
    ["storage is full", fillStorage],
  ])("writes nothing when %s, and says why", async (_, spoil) => {
    const model = book();
    const before = toSnapshot(model);
    spoil();
    await inOpenExcel(model, async (workbook) => {
      expect(await applyEdits(opened(workbook), edits(90), LABEL)).toMatchObject({
        ok: false,
        failure: { code: "storage", aftermath: "unchanged" },
      });
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("writes nothing on a journal of a newer layout, and says so", async () => {
    (await openDB(DATABASE, 2)).close();
    const model = book();
    await inOpenExcel(model, async (workbook) => {
      expect(await applyEdits(opened(workbook), edits(90), LABEL)).toMatchObject({
        ok: false,
        failure: { code: "unsupported", aftermath: "unchanged" },
      });
    });
    expect(model.requireSheet("Chỉ tiêu").value(0, 1)).toBe(88.15);
  });
});

/** Closes Excel's pane in the middle of a write: the first of its cells is written, and nothing is answered any more. */
async function cutOff(model: WorkbookModel): Promise<void> {
  await inOpenExcel(model, async (workbook, excel) => {
    const desk = opened(workbook);
    valueOf(await excelIdentity.ensure());
    // Two requests read what will be changed, the third one asks for the id, the fourth one writes.
    injectFault(excel, { request: 4, code: "RequestAborted", kind: "half done", lasting: true });
    const result = await applyEdits(desk, edits(90), LABEL);
    expect(result).toMatchObject({ ok: false, failure: { aftermath: "interrupted" } });
  });
}

async function putRecord(record: object): Promise<void> {
  const database = await openDB(DATABASE, 1);
  await database.put("writes", record);
  database.close();
}

const blocked = {
  open() {
    throw new DOMException("blocked", "SecurityError");
  },
} as unknown as globalThis.IDBFactory;

function fillStorage(): void {
  jest.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
}
