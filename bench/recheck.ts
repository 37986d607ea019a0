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
import { type Comparison, type Pair, inPasses, milliseconds } from "./ratio";

const SHEET = "Chỉ tiêu";
const HEADER_ROWS = 2;
const FIRST_ROW = 500;

/** One size of a plan, and how often something is pasted into it in a pass. */
export interface Followed {
  readonly rows: number;
  readonly rounds: number;
}

/**
 * A paste into plans of several sizes, until the live check's result stands, against pressing the button again: both
 * through Microsoft's client, answered by our host in the same thread. Time, then bytes received.
 */
export async function rechecks(
  sizes: readonly Followed[],
  passes: number,
  pasted: Paste
): Promise<readonly Comparison[]> {
  const plans: FollowedPlan[] = [];
  for (const { rows } of sizes) plans.push(await followedPlan(rows, pasted));
  const measured = await inPasses(
    passes,
    plans.map(({ round }, at) => ({ rounds: sizes[at]!.rounds, round }))
  );
  for (const { close } of plans) close();
  const what = `Live recheck: ${pasted.what}`;
  const over = (job: string, unit: "ms" | "bytes"): Comparison[] =>
    sizes.map(({ rows }, at) => ({
      ...{ what: job, size: { count: rows, of: "rows" }, peer: "a whole check", unit },
      pairs: measured[at]!.map((pair) => pair[unit]),
    }));
  return [...over(what, "ms"), ...over(`${what}, bytes`, "bytes")];
}

/** A paste, and the button pressed after it. */
interface Rechecked {
  readonly ms: Pair;
  readonly bytes: Pair;
}

interface FollowedPlan {
  readonly round: () => Promise<Rechecked>;
  readonly close: () => void;
}

/** A plan in Excel's place, with the live check watching. */
async function followedPlan(rows: number, pasted: Paste): Promise<FollowedPlan> {
  const model = indicatorsModel(rows);
  const place = FIRST_ROW - HEADER_ROWS;
  const stood = cleanRows(rows).slice(place, place + pasted.rows);
  const excel = await openExcel(model);
  const enter = (): void =>
    void Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  enter();
  const { traffic } = excel.host.web.calls;
  const check = new CheckSession(excelWorkbook, testClock);
  const live = new LiveCheck({
    ...{ workbook: excelWorkbook, check, clock: testClock },
    settle: () => Promise.resolve(),
  });
  await live.watch(excelChanges);
  await check.run();
  const received = async (work: () => Promise<unknown>): Promise<[ms: number, bytes: number]> => {
    traffic.reset();
    return [await milliseconds(work), traffic.responseBytes];
  };
  let rounds = 0;
  return {
    async round() {
      enter();
      rounds += 1;
      const cells = stood.map((row, at) => pasted.cells(row, at, rounds));
      const ours = await received(() => paste(live, model, pasted.left, cells));
      const peer = await received(() => check.run());
      return {
        ms: { ours: ours[0], peer: peer[0] },
        bytes: { ours: ours[1], peer: peer[1] },
      };
    },
    close: () => excel.close(),
  };
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
