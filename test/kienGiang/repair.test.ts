import { countsOf, inBulk } from "../../src/domain/repair/repair";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { Desk } from "../../src/services/applyEdits";
import { applyRepair, previewRepair } from "../../src/services/repairPlan";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { withoutPrefixes } from "../support/withoutPrefixes";
import { memoryJournal } from "../support/memoryJournal";
import { ports } from "../support/ports";
import { authored, opened, printedIndicators, printedTasks, repairedTasks } from "./sample";

jest.setTimeout(60_000);

const bytes = authored(printedIndicators(), printedTasks());
const printed = () => fromScanned(opened(bytes), { calculator: null, strict: true });
/** The first row of tasks, below the appendix heading and the header; zero-based. */
const TOP = 5;
const PRINTED_ROWS = 98;

async function repair(desk: Desk) {
  const preview = await previewRepair(desk.workbook);
  if (!preview.ok) throw new Error(preview.failure.text.en);
  const written = await applyRepair(desk, preview.value, inBulk(preview.value, "safe"));
  if (!written.ok) throw new Error(written.failure.text.en);
  return preview.value;
}

function taskCells(model: WorkbookModel): string[][] {
  const area = { top: TOP, left: 0, bottom: TOP + PRINTED_ROWS - 1, right: 5 };
  return model
    .requireSheet("Nhiệm vụ")
    .values(area)
    .map((row) => row.map((value) => String(value ?? "")));
}

describe.each(ports)("cleaning the printed Kiên Giang plan on %s", (_, on) => {
  it("gives the repaired table cell for cell, numbered, its tail clear; nothing else changes", async () => {
    const model = printed();
    const before = toSnapshot(model);
    await on(model, async (workbook) => {
      const { tables } = await repair({ workbook, journal: memoryJournal() });
      const kinds = tables.flatMap(({ changes }) => changes.map(({ kind }) => kind));
      const count = (kind: string): number => kinds.filter((one) => one === kind).length;
      expect([count("join"), count("drop-header"), count("number")]).toEqual([7, 10, 1]);
      expect(countsOf(tables)).toEqual({ green: 18, yellow: 0, red: 0 });
    });
    const cells = taskCells(model);
    const numbered = repairedTasks()
      .slice(1)
      .map((row, i) => [String(i + 1), ...row.slice(1)]);
    expect(cells.slice(0, 81)).toEqual(numbered);
    expect(
      cells
        .slice(81)
        .flat()
        .every((value) => value === "")
    ).toBe(true);
    const others = (snapshot: typeof before) =>
      snapshot.sheets.filter(({ name }) => name !== "Nhiệm vụ");
    const after = toSnapshot(model);
    expect(others(after)).toEqual(others(before));
    expect(after.names).toEqual(before.names);
  });

  it("is taken back: cells, formats and names as before", async () => {
    const model = printed();
    const before = withoutPrefixes(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await repair({ workbook, journal });
      expect(withoutPrefixes(model)).not.toEqual(before);
      const last = await lastWrite(journal);
      if (!last.ok || last.value === null) throw new Error("nothing to take back");
      expect(await undoWrite({ workbook, journal }, last.value)).toEqual({ ok: true, value: null });
    });
    expect(withoutPrefixes(model)).toEqual(before);
    expect(journal.entries).toEqual([]);
  });

  it("has nothing left to clean afterwards", async () => {
    const model = printed();
    await on(model, async (workbook) => {
      await repair({ workbook, journal: memoryJournal() });
      const again = await previewRepair(workbook);
      expect(again.ok && countsOf(again.value.tables)).toEqual({ green: 0, yellow: 0, red: 0 });
    });
  });
});

it("leaves the same workbook through both ports", async () => {
  const [one, other] = await Promise.all(
    ports.map(async ([, on]) => {
      const model = printed();
      await on(model, async (workbook) => {
        await repair({ workbook, journal: memoryJournal() });
      });
      return withoutPrefixes(model);
    })
  );
  expect(one).toEqual(other);
});
