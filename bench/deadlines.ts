import type { CalendarDate } from "../src/domain/calendar/calendarDate";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { WorkbookModel } from "../src/model/workbookModel";
import { type DeadlineBook, readDeadlines, viewDeadlines } from "../src/services/deadlinesPlan";
import { openExcel } from "../test/support/excelClient";
import { testClock } from "../test/support/testClock";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const HEADER = [
  ...["STT", "Tên đề án/nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian trình"],
  ...["Cấp trình", "Ngày trình", "Số tờ trình"],
];
const LEADS = ["Sở Y tế", "Sở Xây dựng", "Sở Nội vụ", "Sở Công Thương", "Công an tỉnh"];
const QUARTERS = ["I", "II", "III", "IV"];
const LOOPS = 200;
const AS_OF = "2023-06-30" as CalendarDate;

/**
 * How the deadlines of so many tasks stand on a day, against a bare loop over the same days once they are parsed: one
 * comparison of days and one count a task. The book is read once before, as in the pane.
 */
export async function deadlines(tasks: number, rounds: number): Promise<Comparison> {
  const { book } = await read(tasks);
  const ends = book.plan.tasks.map(({ deadline }) => deadline?.deadline.end ?? null);
  const pairs = await inTurn(
    rounds,
    () => microseconds(() => viewDeadlines(book, { asOf: AS_OF }, { clock: testClock })),
    // One loop is over before the clock can tell.
    async () => (await microseconds(() => repeated(LOOPS, () => bareLoop(ends)))) / LOOPS
  );
  const size = { count: tasks, of: "tasks" };
  return { what: "States of tasks", size, peer: "a bare loop over the parsed days", unit: "µs", pairs };
}

/** What Excel is asked for to know the deadlines of so many tasks, against a tenth of them: requests, then bytes a task. */
export async function deadlineTrips(tasks: number): Promise<readonly Comparison[]> {
  const fewer = tasks / 10;
  const [ours, peer] = [await read(tasks), await read(fewer)];
  const size = `${tasks.toLocaleString("en")} tasks`;
  const than = `those of ${fewer.toLocaleString("en")}`;
  return [
    {
      what: `Round trips to read ${size}`,
      ...{ peer: than, unit: "requests" },
      pairs: [{ ours: ours.requests, peer: peer.requests }],
    },
    {
      what: `Bytes a task to read ${size}`,
      ...{ peer: than, unit: "bytes" },
      pairs: [{ ours: ours.bytes / tasks, peer: peer.bytes / fewer }],
    },
  ];
}

/** Reads a plan of so many tasks through Microsoft's client, answered by our host in the same thread. */
async function read(
  tasks: number
): Promise<{ readonly book: DeadlineBook; readonly requests: number; readonly bytes: number }> {
  const excel = await openExcel(planModel(tasks));
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const { traffic } = excel.host.web.calls;
  traffic.reset();
  const book = await readDeadlines(excelWorkbook);
  const { requests, requestBytes, responseBytes } = traffic;
  excel.close();
  if (!book.ok) throw new Error(book.failure.text.en);
  return { book: book.value, requests, bytes: requestBytes + responseBytes };
}

function planModel(tasks: number): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  const rows = Array.from({ length: tasks }, (_, i) => [
    ...[i + 1, `Đề án phát triển số ${i + 1} giai đoạn 2021-2025`, LEADS[i % LEADS.length]!],
    ...["Các sở, ban, ngành", deadlineOf(i), "UBND tỉnh"],
    ...(i % 3 === 0 ? [`'01/0${(i % 9) + 1}/2022`, `${i}/TTr`] : ["", ""]),
  ]);
  const cells = [HEADER, ...rows];
  model.addSheet("Nhiệm vụ").write({ top: 0, left: 0, bottom: tasks, right: 7 }, cells);
  return model;
}

/** Quarters for the most part, as in a plan, days among them. */
function deadlineOf(index: number): string {
  const year = 2021 + (index % 5);
  if (index % 4 === 3) return `trước ngày ${(index % 28) + 1}/${(index % 12) + 1}/${year}`;
  return `Quý ${QUARTERS[index % 4]}/${year}`;
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
