import type { CalendarDate } from "../src/domain/calendar/calendarDate";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { type DeadlineBook, readDeadlines, viewDeadlines } from "../src/services/deadlinesPlan";
import { openExcel } from "../test/support/excelClient";
import { testClock } from "../test/support/testClock";
import { tasksModel } from "../test/support/planBook";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const LOOPS = 200;
const AS_OF = "2023-06-30" as CalendarDate;

/**
 * How the deadlines of so many tasks stand on a day, against a bare loop over the same days once they are parsed: one
 * comparison of days and one count a task. The book is read once before, as in the pane.
 */
export async function deadlines(tasks: number, rounds: number): Promise<Comparison> {
  const book = await read(tasks);
  const ends = book.plan.tasks.map(({ deadline }) => deadline?.deadline.end ?? null);
  const pairs = await inTurn(
    rounds,
    () => microseconds(() => viewDeadlines(book, { asOf: AS_OF }, { clock: testClock })),
    // One loop is over before the clock can tell.
    async () => (await microseconds(() => repeated(LOOPS, () => bareLoop(ends)))) / LOOPS
  );
  const size = { count: tasks, of: "tasks" };
  return {
    what: "States of tasks",
    size,
    peer: "a bare loop over the parsed days",
    unit: "µs",
    pairs,
  };
}

/** Reads a plan of so many tasks through Microsoft's client, answered by our host in the same thread. */
async function read(tasks: number): Promise<DeadlineBook> {
  const excel = await openExcel(tasksModel(tasks));
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const book = await readDeadlines(excelWorkbook);
  excel.close();
  if (!book.ok) throw new Error(book.failure.text.en);
  return book.value;
}

async function microseconds(work: () => unknown): Promise<number> {
  return 1000 * (await milliseconds(work));
}

function repeated(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i++) work();
}

function bareLoop(ends: readonly (CalendarDate | null)[]): Record<string, number> {
  const counts = { past: 0, ahead: 0, none: 0 };
  for (const end of ends) {
    if (end === null) counts.none += 1;
    else if (end < AS_OF) counts.past += 1;
    else counts.ahead += 1;
  }
  return counts;
}
