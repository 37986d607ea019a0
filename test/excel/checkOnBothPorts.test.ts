import { readFileSync } from "node:fs";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { checkPlan } from "../../src/services/checkPlan";
import type { Workbook } from "../../src/services/ports/workbook";
import {
  SAMPLE_PATH,
  authored,
  opened,
  printedIndicators,
  printedTasks,
} from "../kienGiang/sample";
import { inOpenExcel } from "../support/ports";
import { testClock } from "../support/testClock";

const LIMIT = 5 * 1024 * 1024;
const BLOCK = 4_000_000;

async function check(workbook: Workbook) {
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  const { findings, rulesFailed, plan } = outcome.result;
  expect(rulesFailed).toEqual([]);
  return { findings, rows: plan.indicators.length };
}

/** The eleven rows of Kiên Giang over and over, each time with names of their own. */
function manyRows(count: number): string[][] {
  const [first, second, ...rows] = printedIndicators() as [string[], string[], ...string[][]];
  const many = Array.from({ length: count }, (_, i) => {
    const row = [...rows[i % rows.length]!];
    row[1] = `${row[1]} (${Math.floor(i / rows.length) + 1})`;
    return row;
  });
  return [first, second, ...many];
}

const modelOf = (bytes: Uint8Array): WorkbookModel =>
  fromScanned(opened(bytes), { calculator: null, strict: true });

describe("check through both ports", () => {
  it.each([
    ["Kiên Giang as printed", 11, () => readFileSync(SAMPLE_PATH)],
    ["1,100 rows", 1_100, () => authored(manyRows(1_100), printedTasks())],
    ["5,000 rows", 5_000, () => authored(manyRows(5_000), printedTasks())],
  ])(
    "finds the same in %s, within the budget of round trips",
    async (_, rows, bytes) => {
      const book = bytes();
      const direct = await check(modelWorkbook(modelOf(book)));
      await inOpenExcel(modelOf(book), async (workbook, { host }) => {
        const { traffic } = host.web.calls;
        traffic.reset();
        const through = await check(workbook);
        expect(through).toEqual(direct);
        expect(through.rows).toBe(rows);
        expect(traffic.requests).toBeLessThanOrEqual(3 + Math.ceil(traffic.responseBytes / BLOCK));
        expect(traffic.largestRequest).toBeLessThan(LIMIT);
        expect(traffic.largestResponse).toBeLessThan(LIMIT);
        expect({ rows, requests: traffic.requests }).toMatchSnapshot();
      });
    },
    60_000
  );
});
