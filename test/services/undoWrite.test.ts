import type { UserEdit } from "../../src/domain/edit";
import { failureOf } from "../../src/domain/failureSentences";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import { type Desk, applyEdits } from "../../src/services/applyEdits";
import { interruptedWrites, lastWrite, undoWrite } from "../../src/services/undoWrite";
import { type MemoryJournal, memoryJournal } from "../support/memoryJournal";
import { ports } from "../support/ports";

const LABEL = { vi: "Sửa", en: "Fix" };
const ROW = { top: 0, left: 0, bottom: 0, right: 1 };
const SECOND = { top: 0, left: 1, bottom: 0, right: 1 };

function book(): WorkbookModel {
  const model = new WorkbookModel({ strict: true, calculator: null });
  model.addSheet("Chỉ tiêu").put(ROW, [["7-9", 88]]);
  model.addName("KH_Nam", "'Chỉ tiêu'!$A$1");
  return model;
}

const edits: readonly UserEdit[] = [
  {
    kind: "cells",
    sheet: "Chỉ tiêu",
    area: ROW,
    values: [
      [
        { kind: "text", value: "1/2" },
        { kind: "number", value: 90 },
      ],
    ],
  },
  { kind: "numberFormats", sheet: "Chỉ tiêu", area: SECOND, formats: [["0.0"]] },
  { kind: "name", name: "KH_Nam", sheet: null, refersTo: "'Chỉ tiêu'!$B$1" },
];

/** Writes, then puts the journal and the cells into the state that a cut at that place leaves. */
async function cut(
  desk: Desk & { journal: MemoryJournal },
  model: WorkbookModel,
  cells: readonly (string | number)[],
  refersTo: string
): Promise<void> {
  await applyEdits(desk, edits, LABEL);
  await desk.journal.setState("1", "started");
  const sheet = model.requireSheet("Chỉ tiêu");
  sheet.put(ROW, [cells]);
  sheet.setNumberFormats(SECOND, [["General"]]);
  model.updateName(model.name("KH_Nam", null)!, { refersTo });
}

const A1 = "'Chỉ tiêu'!$A$1";
const B1 = "'Chỉ tiêu'!$B$1";

describe.each(ports)("a write that was cut off, on %s", (_, on) => {
  it.each([
    ["after the first cell", ["1/2", 88], A1],
    ["after all cells, before number formats", ["1/2", 90], A1],
    ["with nothing but the name there", ["7-9", 88], B1],
  ])("%s is told and restored", async (__, cells, refersTo) => {
    const model = book();
    const before = toSnapshot(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      const desk = { workbook, journal };
      await cut(desk, model, cells, refersTo);
      const found = await interruptedWrites(desk);
      expect(found).toMatchObject({ ok: true, value: { entries: [{ id: "1" }], remark: null } });
      expect(await undoWrite(desk, journal.entries[0]!)).toEqual({ ok: true, value: null });
    });
    expect(toSnapshot(model)).toEqual(before);
    expect(journal.entries).toEqual([]);
  });

  it.each([
    ["a cell", ["1/2", 77], A1],
    ["the name", ["1/2", 88], "'Chỉ tiêu'!$C$9"],
  ])("is not restored where somebody changed %s since", async (__, cells, refersTo) => {
    const model = book();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await cut({ workbook, journal }, model, cells, refersTo);
      const left = toSnapshot(model);
      const undone = await undoWrite({ workbook, journal }, journal.entries[0]!);
      expect(undone).toMatchObject({ ok: false, failure: { code: "changed" } });
      expect(toSnapshot(model)).toEqual(left);
    });
    expect(journal.entries).toMatchObject([{ state: "started" }]);
  });

  it("before its first cell is forgotten without a word", async () => {
    const model = book();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await cut({ workbook, journal }, model, ["7-9", 88], A1);
      expect(await interruptedWrites({ workbook, journal })).toMatchObject({
        value: { entries: [] },
      });
    });
    expect(journal.entries).toEqual([]);
  });

  it("after its last cell, while the journal was not told, is a finished one", async () => {
    const model = book();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      const deaf = { ...journal, setState: () => Promise.resolve(failureOf("storage")) };
      expect(await applyEdits({ workbook, journal: deaf }, edits, LABEL)).toMatchObject({
        ok: true,
      });
      expect(journal.entries).toMatchObject([{ state: "started" }]);
      const desk = { workbook, journal };
      expect(await interruptedWrites(desk)).toMatchObject({ value: { entries: [] } });
      expect(await lastWrite(journal)).toMatchObject({ value: { state: "done" } });
    });
  });

  it("is told where the workbook can't be read", async () => {
    const model = book();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await cut({ workbook, journal }, model, ["7-9", 88], A1);
      const blind = { ...workbook, read: () => Promise.resolve(failureOf("busy")) };
      const found = await interruptedWrites({ workbook: blind, journal });
      expect(found).toMatchObject({ value: { entries: [{ id: "1" }] } });
    });
  });
});
