import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import type { DayRule } from "../../src/domain/deadlines/dueDay";
import type { TrackedTask } from "../../src/domain/deadlines/trackedTask";
import { trackTasks } from "../../src/domain/deadlines/trackTasks";
import type { InfoKey } from "../../src/domain/plan/infoSheet";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { Plan, Task } from "../../src/domain/plan/plan";
import type { CellValue, Snapshot } from "../../src/domain/sheet";
import { TASK_HEADER, sheetOf } from "./snapshots";
import { standardBook } from "./standardBook";

/** One task; what is left out is blank, and a book of rows without evidence has no columns for it. */
export interface TrackedRow {
  readonly name?: string;
  readonly lead?: string;
  readonly deadline?: CellValue;
  readonly submittedOn?: CellValue;
  readonly number?: CellValue;
  readonly extendedTo?: CellValue;
}

const EVIDENCE = ["Ngày trình", "Số tờ trình", "Gia hạn đến"] as const;

/** A book of 2021-2025 with those tasks, its columns for results where `evidence` says so. */
export function trackedBook(
  rows: readonly TrackedRow[],
  more: { readonly evidence?: boolean; readonly info?: Partial<Record<InfoKey, CellValue>> } = {}
): Snapshot {
  const { evidence = true, info = {} } = more;
  const cells = rows.map((row, i) => [
    ...[i + 1, row.name ?? `Đề án ${i + 1}`, row.lead ?? "Sở Y tế", "Các sở, ban, ngành"],
    ...[row.deadline ?? "", "UBND tỉnh"],
    ...(evidence ? [row.submittedOn ?? "", row.number ?? "", row.extendedTo ?? ""] : []),
  ]);
  const header = [...TASK_HEADER, ...(evidence ? EVIDENCE : [])];
  return standardBook(
    { periodFrom: 2021, periodTo: 2025, ...info },
    { tasks: sheetOf("Nhiệm vụ", [header, ...cells]) }
  );
}

export interface ViewOfTest {
  readonly within?: number;
  readonly day?: DayRule;
  readonly lead?: number;
  readonly dataClosing?: boolean;
  readonly yearOf?: (task: Task) => number | null;
}

export function planOf(book: Snapshot): Plan {
  return readPlan(book, { registers: defaultRegisters() });
}

/** How the tasks of a plan stand on a day. */
export function track(
  plan: Plan,
  asOf: string,
  { within = 15, day = "nominal", yearOf = () => null, ...options }: ViewOfTest = {}
): readonly TrackedTask[] {
  const facts = { registers: defaultRegisters(), date1904: false, yearOf };
  const steps = trackTasks(plan, { asOf: asOf as CalendarDate, within, day, ...options }, facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
