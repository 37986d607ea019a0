import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { excelIdentity } from "../../src/excel/workbookIdentity";
import { indexedDbJournal } from "../../src/excel/indexedDbJournal";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { beforeRequest, goneAfter } from "../support/faults";
import { inOpenExcel } from "../support/ports";
import { settled } from "../support/ticks";
import { type Command, commands } from "./commands";
import { type Bench, DEFECTS, disturbed, seen, undisturbed, withoutMarks } from "./faultRuns";
import { openSitting, plan } from "./sitting";

jest.setTimeout(600_000);

const writing = commands.filter(({ reads }) => !reads);
/** What users write on; a stamp or a sheet of ours is ours. */
const PLAN_SHEETS = ["Chỉ tiêu", "Nhiệm vụ"];

const table: string[] = [];
afterAll(() => void process.stderr.write(`${table.join("\n")}\n`));

/** Runs a body on a workbook that is open in Excel, and what the command comes to there undisturbed. */
function onBench(
  command: Command,
  body: (bench: Bench, whole: { readonly before: string; readonly after: string }) => Promise<void>
): Promise<void> {
  const model = plan();
  return inOpenExcel(model, async (workbook, excel) => {
    const bench = { model, workbook, excel, command };
    await body(bench, await undisturbed(bench));
  });
}

it.each(commands)("$name waits for the end of a cell that is being typed", (command) =>
  onBench(command, async (bench, whole) => {
    const { calls } = bench.excel.host;
    const outcome = await disturbed(
      bench,
      async (_, press) => {
        calls.beginCellEdit();
        const pressed = press();
        while (calls.heldCalls === 0) await settled();
        calls.endCellEdit();
        await pressed;
      },
      whole.after
    );
    expect(outcome).toBe("after");
  })
);

it.each(writing)("$name on protected sheets is done, or refused with a sentence", (command) =>
  onBench(command, async (bench, whole) => {
    const { sheets } = bench.model;
    const outcome = await disturbed(
      bench,
      async (_, press) => {
        for (const sheet of sheets) sheet.protect();
        await press();
        for (const sheet of bench.model.sheets) sheet.unprotect();
      },
      whole.after
    );
    table.push(`protected: ${command.name} | ${outcome}`);
    expect(DEFECTS).not.toContain(outcome);
  })
);

/** A cell of the plan that the command changes, and that a co-author changes too; null where it changes none. */
function sharedCell(whole: { readonly before: string; readonly after: string }) {
  type Shown = { readonly name: string; readonly rows: readonly Row[] };
  type Row = { readonly index: number; readonly values: readonly unknown[] };
  const [before, after] = [whole.before, whole.after].map(
    (text) => (JSON.parse(text) as { readonly shown: readonly Shown[] }).shown
  ) as [readonly Shown[], readonly Shown[]];
  for (const { name, rows } of before.filter(({ name }) => PLAN_SHEETS.includes(name))) {
    const later = after.find((sheet) => sheet.name === name);
    for (const { index, values } of later?.rows ?? []) {
      const old = rows.find((row) => row.index === index)?.values ?? [];
      const column = values.findIndex((value, i) => (value ?? null) !== (old[i] ?? null));
      if (column >= 0)
        return { sheet: name, top: index, left: column, bottom: index, right: column };
    }
  }
  return null;
}

it.each(writing)("$name never takes a co-author's change away unseen", (command) =>
  onBench(command, async (bench, whole) => {
    const shared = sharedCell(whole);
    if (!shared) return;
    const { model, excel } = bench;
    const cell = () => model.requireSheet(shared.sheet).value(shared.top, shared.left);
    const theirs = "số của đồng nghiệp";
    let overwritten = 0;
    let asked = 0;
    for (let request = 0; request === 0 || request <= asked; request++) {
      await disturbed(
        bench,
        async (_, press) => {
          const watched = beforeRequest(excel, request, () =>
            model.requireSheet(shared.sheet).put(shared, [[theirs]])
          );
          await press();
          asked = watched.requests;
          watched.clear();
          if (request > 0 && cell() !== theirs) overwritten += 1;
        },
        whole.after
      );
    }
    table.push(`co-author: ${command.name} | ${asked} requests | overwritten at ${overwritten}`);
    // Excel has no request that writes only where nothing changed: what comes between the last look and the write is lost.
    expect(overwritten).toBeLessThanOrEqual(LAST_MOMENT);
  })
);

/** Nothing is asked between the last look at the cells and their writing. */
const LAST_MOMENT = 1;

/** Everything that a command asks in its course, or, in a test run, where it writes: towards its end. */
const FROM_START = Number(process.env.FAULTS ?? "1") > 1;

it.each(writing)(
  "$name, the pane gone in the middle, is whole, untouched or restorable at the next opening",
  async (command) => {
    const model = plan();
    let whole = { before: "", after: "" };
    let asked = 0;
    await inOpenExcel(model, async (workbook, excel) => {
      const bench = { model, workbook, excel, command };
      whole = await undisturbed(bench);
      globalThis.indexedDB = new IDBFactory();
      while (model.canUndo) model.undo();
      const sitting = openSitting(workbook, indexedDbJournal({ identity: excelIdentity }));
      await command.ready?.(sitting);
      const counted = beforeRequest(excel, 0, () => undefined);
      await command.press(sitting);
      asked = counted.requests;
    });
    const found: string[] = [];
    for (let request = FROM_START ? 1 : Math.max(1, asked - 2); request <= asked; request++) {
      found.push(await reopened(model, command, whole, { request, half: request % 2 === 0 }));
      if (FROM_START || request === asked) {
        found.push(await reopened(model, command, whole, { request, half: request % 2 === 1 }));
      }
    }
    const told = [...new Set(found)].map(
      (one) => `${one} ${found.filter((x) => x === one).length}`
    );
    table.push(`reloaded: ${command.name} | ${asked} requests | ${told.join("; ")}`);
    expect(found).not.toContain("damaged");
  }
);

/** What the user finds after the pane died at a request and was opened again. */
async function reopened(
  model: WorkbookModel,
  command: Command,
  whole: { readonly before: string; readonly after: string },
  at: { readonly request: number; readonly half: boolean }
): Promise<string> {
  globalThis.indexedDB = new IDBFactory();
  while (model.canUndo) model.undo();
  await inOpenExcel(model, async (workbook, excel) => {
    const sitting = openSitting(workbook, indexedDbJournal({ identity: excelIdentity }));
    await command.ready?.(sitting);
    const gone = goneAfter(excel, at);
    void command.press(sitting);
    await gone;
    await settled();
  });
  return inOpenExcel(model, async (workbook) => {
    const sitting = openSitting(workbook, indexedDbJournal({ identity: excelIdentity }));
    await sitting.write.lookBack();
    const { state } = sitting.write;
    if (state.state === "interrupted") {
      expect(state.problem.vi.length).toBeGreaterThan(20);
      // An undo that was cut off is brought to its end.
      await sitting.write.undo();
      return [whole.before, whole.after].includes(seen(model))
        ? "interrupted, restored"
        : "damaged";
    }
    if (seen(model) === whole.before) return "before";
    if (seen(model) === whole.after) return "after";
    // Marks are no write: what lies half is taken off.
    await sitting.marks.remove();
    return withoutMarks(seen(model)) === withoutMarks(whole.before)
      ? "marks half, taken off"
      : "damaged";
  });
}
