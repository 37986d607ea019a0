import type { UserEdit } from "../../src/domain/edit";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import { type Desk, applyEdits } from "../../src/services/applyEdits";
import { interruptedWrites, undoWrite } from "../../src/services/undoWrite";
import { GRID } from "../../src/model/area";
import type { OpenExcel } from "../support/excelClient";
import { type Fault, type FaultKind, injectFault } from "../support/faults";
import { type MemoryJournal, memoryJournal } from "../support/memoryJournal";
import { inOpenExcel } from "../support/ports";

const LABEL = { vi: "Sửa", en: "Fix" };
const AREA = { top: 0, left: 0, bottom: 3, right: 1 };
const SECOND = { top: 0, left: 3, bottom: 1, right: 3 };

/** Puts the book into the state that every case starts from. */
function reset(model: WorkbookModel): void {
  const sheet = model.sheet("Chỉ tiêu") ?? model.addSheet("Chỉ tiêu");
  sheet.clear(GRID, "All");
  sheet.put(AREA, [
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["d", null],
  ]);
  sheet.put(SECOND, [["7-9"], ["=x"]]);
  sheet.setNumberFormats(AREA, [
    ["@", "0.00"],
    ["@", "0.00"],
    ["@", "0"],
    ["@", "0"],
  ]);
  for (const name of model.names) model.deleteName(name);
  model.addName("KH_Nam", "'Chỉ tiêu'!$B$1");
}

const edits: readonly UserEdit[] = [
  {
    kind: "cells",
    sheet: "Chỉ tiêu",
    area: AREA,
    values: ["1", "2", "3", "4"].map((text, i) => [
      { kind: "text", value: text },
      { kind: "number", value: i * 10 },
    ]),
  },
  {
    kind: "numberFormats",
    sheet: "Chỉ tiêu",
    area: AREA,
    formats: Array.from({ length: 4 }, () => ["@", "#,##0"]),
  },
  {
    kind: "cells",
    sheet: "Chỉ tiêu",
    area: SECOND,
    values: [[{ kind: "text", value: "1/2" }], [{ kind: "blank" }]],
  },
  { kind: "name", name: "KH_Nam", sheet: null, refersTo: "'Chỉ tiêu'!$B$2" },
];

/** Errors of a whole call, which the client's list of codes lacks, and one that no list has. */
const MORE_CODES = ["RequestPayloadSizeLimitExceeded", "ActivityLimitReached", "SomethingNew"];

const KINDS: readonly FaultKind[] = ["nothing done", "half done", "all done"];

type Ending =
  | "as before"
  | "as after"
  | "in doubt, found untouched"
  | "in doubt, found whole"
  | "interrupted, restored";

/** Runs one write with one fault in it, and sees that the workbook is in no doubt. */
async function endingOf(
  desk: Desk & { journal: MemoryJournal },
  model: WorkbookModel,
  excel: OpenExcel,
  fault: Fault
): Promise<Ending> {
  reset(model);
  const before = toSnapshot(model);
  const injected = injectFault(excel, fault);
  const result = await applyEdits(desk, edits, LABEL);
  injected.clear();
  if (result.ok) {
    expect(toSnapshot(model)).toEqual(AFTER);
    await desk.journal.remove(result.entry.id);
    return "as after";
  }
  const { failure } = result;
  for (const sentence of [failure.text.vi, failure.text.en])
    expect(sentence.length).toBeGreaterThan(20);
  const ending = failure.aftermath === "interrupted" ? await nextOpening(desk) : "as before";
  const whole = ending === "in doubt, found whole";
  expect(toSnapshot(model)).toEqual(whole ? AFTER : before);
  expect(desk.journal.entries.map(({ state }) => state)).toEqual(whole ? ["done"] : []);
  desk.journal.entries.length = 0;
  return ending;
}

/** What the user is told at the next opening, and does. */
async function nextOpening(desk: Desk & { journal: MemoryJournal }): Promise<Ending> {
  const found = await interruptedWrites(desk);
  if (!found.ok) throw new Error(found.failure.text.en);
  const [entry] = found.value.entries;
  if (!entry) {
    return desk.journal.entries.length > 0 ? "in doubt, found whole" : "in doubt, found untouched";
  }
  expect(await undoWrite(desk, entry)).toEqual({ ok: true, value: null });
  return "interrupted, restored";
}

const AFTER = (() => {
  const model = new WorkbookModel({ calculator: null });
  reset(model);
  const sheet = model.requireSheet("Chỉ tiêu");
  sheet.put(AREA, [
    ["1", 0],
    ["2", 10],
    ["3", 20],
    ["4", 30],
  ]);
  sheet.setNumberFormats(
    AREA,
    Array.from({ length: 4 }, () => ["@", "#,##0"])
  );
  sheet.put(SECOND, [["1/2"], [null]]);
  model.updateName(model.name("KH_Nam", null)!, { refersTo: "'Chỉ tiêu'!$B$2" });
  return toSnapshot(model);
})();

it("leaves no write in doubt, whichever error comes at whichever request", async () => {
  const model = new WorkbookModel({ strict: true, calculator: null });
  reset(model);
  await inOpenExcel(model, async (workbook, excel) => {
    const desk = { workbook, journal: memoryJournal() };
    const undisturbed = injectFault(excel, { request: 0, code: "", kind: "nothing done" });
    await applyEdits(desk, edits, LABEL);
    undisturbed.clear();
    await desk.journal.remove("1");
    const codes = [...new Set([...Object.values<string>(excel.Excel.ErrorCodes), ...MORE_CODES])];
    const table: Record<string, number> = {};
    for (let request = 1; request <= undisturbed.requests; request++) {
      for (const kind of KINDS) {
        for (const lasting of [false, true]) {
          for (const code of codes) {
            const ending = await endingOf(desk, model, excel, { request, code, kind, lasting });
            const which = `request ${request} of ${undisturbed.requests}${lasting ? " and all after" : ""}`;
            const row = `${which}, ${kind}: ${ending}`;
            table[row] = (table[row] ?? 0) + 1;
          }
        }
      }
    }
    const cases = Object.values(table).reduce((sum, count) => sum + count, 0);
    expect(cases).toBe(undisturbed.requests * KINDS.length * 2 * codes.length);
    expect(table).toMatchInlineSnapshot(`
      {
        "request 1 of 3 and all after, all done: as before": 33,
        "request 1 of 3 and all after, half done: as before": 33,
        "request 1 of 3 and all after, nothing done: as before": 33,
        "request 1 of 3, all done: as before": 33,
        "request 1 of 3, half done: as before": 33,
        "request 1 of 3, nothing done: as before": 33,
        "request 2 of 3 and all after, all done: as before": 33,
        "request 2 of 3 and all after, half done: as before": 33,
        "request 2 of 3 and all after, nothing done: as before": 33,
        "request 2 of 3, all done: as before": 33,
        "request 2 of 3, half done: as after": 4,
        "request 2 of 3, half done: as before": 29,
        "request 2 of 3, nothing done: as after": 4,
        "request 2 of 3, nothing done: as before": 29,
        "request 3 of 3 and all after, all done: in doubt, found whole": 33,
        "request 3 of 3 and all after, half done: interrupted, restored": 33,
        "request 3 of 3 and all after, nothing done: in doubt, found untouched": 33,
        "request 3 of 3, all done: as after": 33,
        "request 3 of 3, half done: interrupted, restored": 33,
        "request 3 of 3, nothing done: as before": 33,
      }
    `);
  });
}, 120_000);
