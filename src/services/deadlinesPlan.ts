import { confirmedYears, yearKey } from "../domain/deadlines/confirmedYears";
import { type DayRule, dayRuleOf } from "../domain/deadlines/dueDay";
import { type Progress, progressOf } from "../domain/deadlines/progress";
import { type TrackingProgress, trackTasks } from "../domain/deadlines/trackTasks";
import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { type Registers, readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail, succeed } from "../domain/result";
import { type StateRecord, readState } from "../domain/state/bookState";
import type { Text } from "../domain/text";
import { type JobOptions, type Outcome, drive, endOf } from "./job";
import type { PortOptions, Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";
import { unreadRegisterRows } from "./registerRemarks";

/** How many days before its due day a task counts as due soon, unless asked otherwise. */
export const USUAL_WITHIN = 15;

/** A book read for its deadlines: enough to look from any day without reading again. */
export interface DeadlineBook {
  readonly plan: Plan;
  readonly registers: Registers;
  readonly date1904: boolean;
  /** What the book remembers: years that people confirmed among them. */
  readonly records: readonly StateRecord[];
}

/** What to look at, and from where; what is absent is as usual. */
export interface DeadlineView {
  /** Today by default. */
  readonly asOf?: CalendarDate;
  readonly within?: number;
  /** The rule of the book's info sheet by default. */
  readonly day?: DayRule;
  /** Days before the due day by which an office wants a thing ready; none by default. */
  readonly lead?: number;
  /** Whether the closing days of figures are told; not by default. */
  readonly dataClosing?: boolean;
  /** A year that a person confirmed for all deadlines without one. */
  readonly year?: number;
}

/** Reads a workbook for its deadlines; a book without a table of tasks is refused. */
export async function readDeadlines(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<DeadlineBook>> {
  const read = await readForPlan(workbook, options);
  if (!read.ok) return read;
  const { registers, remarks } = readRegisters(read.value);
  const understood = readPlan(read.value, { registers });
  const notChecked = [...understood.notChecked, ...unreadRegisterRows(remarks)];
  const plan = { ...understood, notChecked };
  if (!plan.tables.some(({ appendix }) => appendix === "tasks")) return fail("not-found", NO_TASKS);
  const date1904 = read.value.date1904 === true;
  return succeed({ plan, registers, date1904, records: readState(read.value) });
}

/** How the deadlines of a book that was read stand on a day. */
export async function viewDeadlines(
  { plan, registers, date1904, records }: DeadlineBook,
  { asOf, within = USUAL_WITHIN, day, lead, dataClosing, year }: DeadlineView,
  options: JobOptions<TrackingProgress>
): Promise<Outcome<Progress>> {
  const view = {
    asOf: asOf ?? options.clock.today(),
    within,
    day: day ?? dayRuleOf(plan.info),
    ...(lead !== undefined && { lead }),
    ...(dataClosing && { dataClosing }),
  };
  const years = confirmedYears(records);
  const facts = {
    ...{ registers, date1904 },
    yearOf: (task: Plan["tasks"][number]) => year ?? years.get(yearKey(task)) ?? null,
  };
  const outcome = await drive(trackTasks(plan, view, facts), options);
  if (outcome.state !== "done") return outcome;
  return { state: "done", result: progressOf(plan, view, outcome.result) };
}

/** Reads a workbook and tells how its deadlines stand; it only reads. */
export async function deadlinesPlan(
  workbook: Workbook,
  { signal, ...options }: DeadlineView & JobOptions<TrackingProgress>
): Promise<Outcome<Progress>> {
  const book = await readDeadlines(workbook, signal ? { signal } : {});
  if (!book.ok) return endOf(book.failure);
  return viewDeadlines(book.value, options, { ...options, ...(signal && { signal }) });
}

const NO_TASKS: Text = {
  vi: "Sổ không có bảng nhiệm vụ (trang “Nhiệm vụ” hoặc bảng có cột “Thời gian trình”), nên không có thời hạn để theo dõi. Hãy mở sổ có bảng nhiệm vụ, hoặc dán bảng kèm hàng tiêu đề, rồi bấm “Đọc lại sổ”.",
  en: "The book has no table of tasks (a sheet “Nhiệm vụ” or a table with the column “Thời gian trình”), so there are no deadlines to follow. Open a book that has one, or paste a table with its heading row, then press “Read the workbook again”.",
};
