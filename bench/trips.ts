import { inBulk } from "../src/domain/repair/repair";
import type { Result } from "../src/domain/result";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import type { Traffic } from "../src/host/traffic";
import { readForAllocation } from "../src/services/allocationPlan";
import type { Desk, WriteResult } from "../src/services/applyEdits";
import { checkPlan } from "../src/services/checkPlan";
import { deadlinesPlan } from "../src/services/deadlinesPlan";
import { previewFill, writeFill } from "../src/services/fillPlan";
import { issuePlan } from "../src/services/issuePlan";
import type { Outcome } from "../src/services/job";
import { applyRepair, previewRepair } from "../src/services/repairPlan";
import { saveProgress } from "../src/services/saveProgress";
import { saveReport } from "../src/services/saveReport";
import { lastWrite, undoWrite } from "../src/services/undoWrite";
import { openExcel } from "../test/support/excelClient";
import { memoryJournal } from "../test/support/memoryJournal";
import { testClock } from "../test/support/testClock";
import { planModel } from "../test/support/planBook";
import type { Comparison } from "./ratio";

/** What a command asked of Excel. */
interface Trip {
  readonly command: string;
  readonly requests: number;
  readonly bytes: number;
}

/**
 * What each command asks of Excel through Microsoft's client, on plans of several sizes against the smallest: requests,
 * which should not grow but by blocks of 4 MB, and bytes. A plan has as many tasks as indicators.
 */
export async function trips(sizes: readonly number[]): Promise<readonly Comparison[]> {
  const measured: { readonly rows: number; readonly taken: readonly Trip[] }[] = [];
  for (const rows of sizes) measured.push({ rows, taken: await commandsOn(rows) });
  const [smallest] = measured;
  return smallest!.taken.flatMap(({ command }, at) =>
    (["requests", "bytes"] as const).flatMap((unit) =>
      measured.map(({ rows, taken }): Comparison => ({
        what: `${command}: ${unit}`,
        size: { count: rows, of: "rows" },
        peer: `the same on ${smallest!.rows} rows`,
        unit,
        pairs: [{ ours: taken[at]![unit], peer: smallest!.taken[at]![unit] }],
      }))
    )
  );
}

async function commandsOn(rows: number): Promise<readonly Trip[]> {
  const excel = await openExcel(planModel(rows));
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const { traffic } = excel.host.web.calls;
  const taken: Trip[] = [];
  const counted = async <Given>(command: string, work: () => Promise<Given>): Promise<Given> => {
    traffic.reset();
    const given = await work();
    taken.push({ command, ...sumOf(traffic) });
    return given;
  };
  const desk: Desk = { workbook: excelWorkbook, journal: memoryJournal() };
  const { workbook } = desk;
  const clock = testClock;
  const report = done(await counted("Check", () => checkPlan(workbook, { clock })));
  const save = () => saveReport(desk, report, { language: "vi" });
  written(await counted("Write the report", save));
  written(await counted("Write the report over the last", save));
  const fill = value(await counted("Preview of filling", () => previewFill(workbook)));
  written(await counted("Fill", () => writeFill(desk, fill.knowledge, fill.proposal)));
  const last = value(await lastWrite(desk.journal))!;
  value(await counted("Undo of filling", () => undoWrite(desk, last)));
  const repair = value(await counted("Preview of cleaning", () => previewRepair(workbook)));
  const safe = inBulk(repair, "safe");
  if (safe.size > 0) {
    written(await counted("Clean", () => applyRepair(desk, repair, safe)));
  }
  const progress = done(await counted("Deadlines", () => deadlinesPlan(workbook, { clock })));
  written(
    await counted("Write the progress sheet", () =>
      saveProgress(desk, progress, { language: "vi" })
    )
  );
  value(await counted("Reading to share out", () => readForAllocation(workbook)));
  const asOf = clock.today();
  value(await counted("Reading to issue books", () => issuePlan(workbook, { asOf })));
  excel.close();
  return taken;
}

function sumOf({ requests, requestBytes, responseBytes }: Traffic) {
  return { requests, bytes: requestBytes + responseBytes };
}

function value<Given>(result: Result<Given>): Given {
  if (!result.ok) throw new Error(result.failure.text.en);
  return result.value;
}

function done<Given>(outcome: Outcome<Given>): Given {
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function written(result: WriteResult): void {
  if (!result.ok) throw new Error(result.failure.text.en);
}
