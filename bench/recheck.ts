import type { WorkbookModel } from "../src/model/workbookModel";
import { excelChanges } from "../src/excel/excelChanges";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { CheckSession } from "../src/services/checkSession";
import { LiveCheck } from "../src/services/liveCheck";
import { readForPlan } from "../src/services/readForPlan";
import { type OpenExcel, openExcel } from "../test/support/excelClient";
import { cleanRows } from "../test/support/cleanPlan";
import { indicatorsModel } from "../test/support/planBook";
import { testClock } from "../test/support/testClock";
import type { Paste } from "./pastes";
import { type Comparison, inPasses, inTurn, milliseconds } from "./ratio";

const SHEET = "Chỉ tiêu";
const HEADER_ROWS = 2;
const FIRST_ROW = 1_000;

/**
 * A paste into a plan of so many rows, until the live check's result stands, against pressing the button again: both
 * through Microsoft's client, answered by our host in the same thread. Time, then bytes received.
 */
export async function rechecks(
  rows: number,
  rounds: number,
  pasted: Paste
): Promise<readonly Comparison[]> {
  const model = indicatorsModel(rows);
  const place = FIRST_ROW - HEADER_ROWS;
  const stood = cleanRows(rows).slice(place, place + pasted.rows);
  const excel = await openExcel(model);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const { traffic } = excel.host.web.calls;
  const check = new CheckSession(excelWorkbook, testClock);
  const live = new LiveCheck({
    ...{ workbook: excelWorkbook, check, clock: testClock },
    settle: () => Promise.resolve(),
  });
  await live.watch(excelChanges);
  let round = 0;
  const bytes: { ours: number; peer: number }[] = [];
  const received = async (work: () => Promise<unknown>): Promise<[time: number, bytes: number]> => {
    traffic.reset();
    return [await milliseconds(work), traffic.responseBytes];
  };
  let last = 0;
  const pairs = await inTurn(
    rounds,
    async () => {
      if (check.state.state !== "done") await check.run();
      round += 1;
      const cells = stood.map((row, at) => pasted.cells(row, at, round));
      const [time, taken] = await received(() => paste(live, model, pasted.left, cells));
      last = taken;
      return time;
    },
    async () => {
      const [time, taken] = await received(() => check.run());
      bytes.push({ ours: last, peer: taken });
      return time;
    }
  );
  excel.close();
  const size = { count: rows, of: "rows" };
  const what = `Live recheck: ${pasted.what}`;
  return [
    { what, size, peer: "a whole check", unit: "ms", pairs },
    { what: `${what}, bytes`, size, peer: "a whole check", unit: "bytes", pairs: bytes.slice(1) },
  ];
}

/**
 * A whole check of a plan in which so far nothing is known, against reading its cells alone: both through Microsoft's
 * client. Over several sizes it tells how a check grows.
 */
export async function wholeChecks(
  sizes: readonly number[],
  passes: number
): Promise<readonly Comparison[]> {
  const excels: OpenExcel[] = [];
  for (const rows of sizes) excels.push(await openExcel(indicatorsModel(rows)));
  const measured = await inPasses(
    passes,
    excels.map(({ Excel, Office }) => ({
      rounds: 1,
      round: async () => {
        Object.assign(globalThis, { Excel, Office });
        return {
          ours: await milliseconds(() => new CheckSession(excelWorkbook, testClock).run()),
          peer: await milliseconds(() => readForPlan(excelWorkbook)),
        };
      },
    }))
  );
  for (const excel of excels) excel.close();
  return sizes.map((rows, at) => ({
    what: "Whole check of a plan",
    size: { count: rows, of: "rows" },
    ...{ peer: "reading its cells", unit: "ms", pairs: measured[at]! },
  }));
}

/** Ends when the result that stands holds what was pasted. */
function paste(
  live: LiveCheck,
  model: WorkbookModel,
  left: number,
  cells: readonly (readonly (string | number)[])[]
): Promise<void> {
  const [bottom, right] = [FIRST_ROW + cells.length - 1, left + cells[0]!.length - 1];
  return new Promise((resolve) => {
    let began = false;
    const stop = live.subscribe(() => {
      began ||= live.state.running;
      if (!began || live.state.running) return;
      stop();
      resolve();
    });
    model.requireSheet(SHEET).write({ top: FIRST_ROW, left, bottom, right }, cells);
  });
}
