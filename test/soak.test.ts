import { excelChanges } from "../src/excel/excelChanges";
import { fromScanned } from "../src/model/fromScanned";
import type { WorkbookModel } from "../src/model/workbookModel";
import { CheckSession } from "../src/services/checkSession";
import { DeadlinesSession } from "../src/services/deadlinesSession";
import { FillSession } from "../src/services/fillSession";
import { Freshness } from "../src/services/freshness";
import { LiveCheck } from "../src/services/liveCheck";
import { MarkSession } from "../src/services/markSession";
import { RepairSession } from "../src/services/repairSession";
import { saveReport } from "../src/services/saveReport";
import { WriteSession } from "../src/services/writeSession";
import { authored, opened, printedIndicators, repairedTasks } from "./kienGiang/sample";
import { memoryJournal } from "./support/memoryJournal";
import { inOpenExcel } from "./support/ports";
import { testClock } from "./support/testClock";

/** Commands in one sitting; `SOAK_COMMANDS=500 node --expose-gc node_modules/jest/bin/jest.js -i test/soak` is the long run. */
const COMMANDS = Number(process.env.SOAK_COMMANDS ?? "24");

const collect = (globalThis as { gc?: () => void }).gc;

jest.setTimeout(3_600_000);

/** What the workbook holds, names and sheets included: writes that are taken back leave nothing. */
function held(model: WorkbookModel): string {
  return JSON.stringify([
    model.names.map(({ name, refersTo }) => [name, refersTo]).sort(),
    model.sheets.slice(0, 3).map((sheet) => {
      const cells: unknown[] = [];
      const reading = sheet.reading();
      reading.forEachCell((row, column) => cells.push([row, column, reading.value(row, column)]));
      return [sheet.name, cells];
    }),
  ]);
}

it("hundreds of commands in one sitting leave no object, no listener and no growing heap behind", async () => {
  const tasks = repairedTasks().slice(0, 20);
  const model = fromScanned(opened(authored(printedIndicators(), tasks)), { calculator: null });
  await inOpenExcel(model, async (workbook, { host }) => {
    const journal = memoryJournal();
    const write = new WriteSession({ workbook, journal });
    const check = new CheckSession(workbook, testClock);
    const stale = new Freshness(check);
    const live = new LiveCheck({
      ...{ workbook, check, clock: testClock, settle: () => Promise.resolve() },
      caughtUp: () => stale.caughtUp(),
    });
    await stale.watch(excelChanges);
    await live.watch(excelChanges);
    const repair = new RepairSession(workbook, write);
    const fill = new FillSession(workbook, write, testClock);
    const deadlines = new DeadlinesSession(workbook, testClock);
    const marks = new MarkSession({ workbook, check, changed: () => stale.state });
    const round: readonly (() => Promise<unknown>)[] = [
      () => check.run(),
      () => repair.preview(),
      () => deadlines.run(),
      async () => {
        if (check.state.state !== "done") throw new Error(check.state.state);
        const { report } = check.state;
        await write.run((desk) => saveReport(desk, report, { language: "vi" }));
      },
      () => write.undo(),
      () => marks.mark(),
      () => marks.remove(),
      () => fill.read(),
    ];
    const heaps: number[] = [];
    let before = "";
    let references = 0;
    for (let command = 0; command < COMMANDS; command++) {
      await round[command % round.length]!();
      if ((command + 1) % round.length !== 0) continue;
      expect(write.state.state).toBe("undone");
      expect(journal.entries).toEqual([]);
      if (command < round.length) {
        before = held(model);
        references = host.referenceCount;
      }
      expect(host.referenceCount).toBe(references);
      if (command + round.length >= COMMANDS) expect(held(model)).toBe(before);
      collect?.();
      heaps.push(process.memoryUsage().heapUsed / 1e6);
    }
    if (!collect) return;
    const [early, late] = [heaps[Math.floor(heaps.length / 4)]!, heaps.at(-1)!];
    const told = `${COMMANDS} commands; heap after a round: ${heaps.map((one) => one.toFixed(0)).join(" ")} MB`;
    process.stderr.write(`${told}\n`);
    expect(late).toBeLessThan(early * 1.15);
  });
});
