import type { WorkbookModel } from "../src/model/workbookModel";
import type { Area } from "../src/domain/sheet";
import { excelChanges } from "../src/excel/excelChanges";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { CheckSession } from "../src/services/checkSession";
import { LiveCheck } from "../src/services/liveCheck";
import { readForPlan } from "../src/services/readForPlan";
import { type OpenExcel, openExcel } from "../test/support/excelClient";
import { type CleanRow, cleanRows } from "../test/support/cleanPlan";
import { indicatorsModel } from "../test/support/planBook";
import { testClock } from "../test/support/testClock";
import { type Comparison, inPasses, inTurn, milliseconds } from "./ratio";

const SHEET = "Chỉ tiêu";
const HEADER_ROWS = 2;
const FIRST_ROW = 1_000;

/** What is pasted over two plan years of a row. */
interface Paste {
  readonly what: string;
  readonly figures: (row: CleanRow, at: number, round: number) => readonly number[];
}

/** Figures that another department sends back: near those that stood there; about a row in six then has a finding. */
export const NEAR_FIGURES: Paste = {
  what: "near what stood there",
  figures: ({ plan }, at, round) =>
    plan.slice(1, 3).map((value, year) => rounded(Number(value) + nudge(at + round * 7, year))),
};

/** Figures of no kind at all: nearly every row breaks a rule, many more than one. */
export const WILD_FIGURES: Paste = {
  what: "nearly every row wrong",
  figures: (_row, at, round) => [round + at / 10, round + at / 20],
};

const nudge = (step: number, year: number): number => ((step % 10) - 5) * 0.001 * (year + 1);
const rounded = (value: number): number => Number(value.toFixed(3));

/**
 * A paste of so many rows of two plan years into a plan, until the live check's result stands, against a whole check of
 * the same book: both through Microsoft's client, answered by our host in the same thread. Time, then bytes received.
 */
export async function rechecks(
  rows: number,
  pasted: number,
  rounds: number,
  { what, figures }: Paste
): Promise<readonly Comparison[]> {
  const model = indicatorsModel(rows);
  const stood = cleanRows(rows).slice(FIRST_ROW - HEADER_ROWS, FIRST_ROW - HEADER_ROWS + pasted);
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
      const values = stood.map((row, at) => figures(row, at, round));
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
  const job = `Live recheck of ${pasted.toLocaleString("en")} pasted rows, ${what}`;
  return [
    { what: job, size, peer: "a whole check", unit: "ms", pairs },
    { what: `${job}, bytes`, size, peer: "a whole check", unit: "bytes", pairs: bytes.slice(1) },
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
  area: Area,
  values: readonly (readonly number[])[]
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
