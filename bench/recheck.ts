import type { WorkbookModel } from "../src/model/workbookModel";
import type { Area } from "../src/domain/sheet";
import { excelChanges } from "../src/excel/excelChanges";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { CheckSession } from "../src/services/checkSession";
import { LiveCheck } from "../src/services/liveCheck";
import { readForPlan } from "../src/services/readForPlan";
import { openExcel } from "../test/support/excelClient";
import { indicatorsModel } from "../test/support/planBook";
import { testClock } from "../test/support/testClock";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const SHEET = "Chỉ tiêu";
const FIRST_ROW = 1_000;

/**
 * A paste of so many rows of two plan years into a plan, until the live check's result stands, against a whole check of
 * the same book: both through Microsoft's client, answered by our host in the same thread. Time, then bytes received.
 */
export async function rechecks(
  rows: number,
  pasted: number,
  rounds: number
): Promise<readonly Comparison[]> {
  const model = indicatorsModel(rows);
  const excel = await openExcel(model);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const { traffic } = excel.host.web.calls;
  const check = new CheckSession(excelWorkbook, testClock);
  const live = new LiveCheck({
    ...{ workbook: excelWorkbook, check, clock: testClock },
    settle: () => Promise.resolve(),
  });
  await live.watch(excelChanges);
  const area = { top: FIRST_ROW, left: 12, bottom: FIRST_ROW + pasted - 1, right: 13 };
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
      const values = Array.from({ length: pasted }, (_, i) => [round + i / 10, round + i / 20]);
      const [time, taken] = await received(() => paste(live, model, area, values));
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
  const what = `Live recheck of ${pasted.toLocaleString("en")} pasted rows`;
  return [
    { what, size, peer: "a whole check", unit: "ms", pairs },
    { what: `${what}, bytes`, size, peer: "a whole check", unit: "bytes", pairs: bytes.slice(1) },
  ];
}

/**
 * A whole check of a plan in which so far nothing is known, against reading its cells alone: both through Microsoft's
 * client. Over several sizes it tells how a check grows.
 */
export async function wholeChecks(rows: number, rounds: number): Promise<Comparison> {
  const excel = await openExcel(indicatorsModel(rows));
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const pairs = await inTurn(
    rounds,
    () => milliseconds(() => new CheckSession(excelWorkbook, testClock).run()),
    () => milliseconds(() => readForPlan(excelWorkbook))
  );
  excel.close();
  return {
    what: "Whole check of a plan",
    size: { count: rows, of: "rows" },
    ...{ peer: "reading its cells", unit: "ms", pairs },
  };
}

/** Ends when the result that stands holds what was pasted. */
function paste(
  live: LiveCheck,
  model: WorkbookModel,
  area: Area,
  values: (string | number)[][]
): Promise<void> {
  return new Promise((resolve) => {
    let began = false;
    const stop = live.subscribe(() => {
      began ||= live.state.running;
      if (!began || live.state.running) return;
      stop();
      resolve();
    });
    model.requireSheet(SHEET).write(area, values);
  });
}
