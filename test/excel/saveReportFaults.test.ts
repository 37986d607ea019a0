import type { CellValue } from "../../src/domain/sheet";
import { REPORT_SHEET } from "../../src/domain/report/reportSheet";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import type { Desk } from "../../src/services/applyEdits";
import { type CheckReport, checkPlan } from "../../src/services/checkPlan";
import { saveReport } from "../../src/services/saveReport";
import { interruptedWrites, undoWrite } from "../../src/services/undoWrite";
import { type Fault, type FaultKind, injectFault } from "../support/faults";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel } from "../support/ports";
import { SMALL_INDICATOR_HEADER } from "../support/snapshots";
import { testClock } from "../support/testClock";

const ROW = [1, "Tỷ lệ hộ nghèo", "%", 5, 5, 3, 5, 4, 4, 4, 3.5];

/** A plan of one row with one fault. */
function smallPlan(): WorkbookModel {
  const model = new WorkbookModel({ strict: true, calculator: null });
  const rows = [...SMALL_INDICATOR_HEADER, ROW].map((cells) =>
    Array.from({ length: ROW.length }, (_, i): CellValue =>
      cells[i] === "" ? null : (cells[i] ?? null)
    )
  );
  model.addSheet("Chỉ tiêu").put({ top: 0, left: 0, bottom: 2, right: ROW.length - 1 }, rows);
  return model;
}

async function checked({ workbook }: Desk): Promise<CheckReport> {
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** What a user may come to see, and how the report looks; sheets of ours that are blank and out of sight are not seen. */
function seen(model: WorkbookModel) {
  const { sheets, names } = toSnapshot(model);
  const shown = sheets.filter(
    ({ visibility, rows }) => visibility !== "veryHidden" || rows.length > 0
  );
  const report = model.sheet(REPORT_SHEET);
  const bottom = report?.usedArea({ valuesOnly: true })?.bottom ?? -1;
  const look = Array.from({ length: bottom + 1 }, (_, row) => [
    report!.rowHeight(row),
    // How a text was once typed goes with the look and can't be seen; it is a text all the same.
    { ...report!.format(row, 0), quotePrefix: false },
    { ...report!.format(row, 5), quotePrefix: false },
  ]);
  return { sheets: shown, names, look };
}

type Ending = "as before" | "as after" | "interrupted, restored";

/** Saves a report with one fault on the way, over an earlier report where there is one. */
async function endingOf(
  fault: Fault,
  earlier: boolean
): Promise<{ ending: Ending; requests: number }> {
  const model = smallPlan();
  return inOpenExcel(model, async (workbook, excel) => {
    const desk = { workbook, journal: memoryJournal() };
    if (earlier) {
      await saveReport(desk, await checked(desk), { language: "vi" });
      await desk.journal.remove("1");
      model.requireSheet("Chỉ tiêu").put({ top: 2, left: 10, bottom: 2, right: 10 }, [[3]]);
    }
    const report = await checked(desk);
    const before = seen(model);
    const injected = injectFault(excel, fault);
    const result = await saveReport(desk, report, { language: "vi" });
    injected.clear();
    const { requests } = injected;
    const found = await interruptedWrites(desk);
    if (!found.ok) throw new Error(found.failure.text.en);
    const [interrupted] = found.value.entries;
    if (interrupted) expect(await undoWrite(desk, interrupted)).toEqual({ ok: true, value: null });
    if (result.ok || desk.journal.entries[0]?.state === "done") {
      expect(model.requireSheet(REPORT_SHEET).value(0, 0)).toMatch(/^KẾT QUẢ/);
      expect((await checked(desk)).previous!.size).toBe(report.findings.length);
      return { ending: "as after", requests };
    }
    expect(seen(model)).toEqual(before);
    expect(desk.journal.entries).toEqual([]);
    return { ending: interrupted ? "interrupted, restored" : "as before", requests };
  });
}

const KINDS: readonly FaultKind[] = ["nothing done", "half done", "all done"];

describe.each([
  ["the first report", false],
  ["a report over another", true],
])("%s", (_, earlier) => {
  it("leaves the book as before, as after, or restorable, whichever request fails", async () => {
    const code = "GeneralException";
    const { requests } = await endingOf({ request: 0, code, kind: "nothing done" }, earlier);
    const table: Record<string, string> = {};
    for (let request = 1; request <= requests; request++) {
      // The last request writes; the ones before it read.
      for (const kind of request === requests ? KINDS : KINDS.slice(1, 2)) {
        for (const lasting of [false, true]) {
          const { ending } = await endingOf({ request, code, kind, lasting }, earlier);
          table[`${request} of ${requests}${lasting ? " and all after" : ""}, ${kind}`] = ending;
        }
      }
    }
    expect(table).toMatchSnapshot();
  }, 120_000);
});
