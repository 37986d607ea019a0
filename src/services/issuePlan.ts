import type { CalendarDate } from "../domain/calendar/calendarDate";
import { ALLOCATION_SHEET } from "../domain/distribution/sheet/allocationColumns";
import { readAllocation } from "../domain/distribution/sheet/readAllocation";
import { sheetNamed } from "../domain/heldSheet";
import { codeEdits } from "../domain/issuing/codeEdits";
import { type Issue, planIssue } from "../domain/issuing/issue";
import type { Allocated } from "../domain/issuing/shareRows";
import { HEAD, neededSheets } from "../domain/plan/neededSheets";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail, succeed } from "../domain/result";
import type { CellValue, Snapshot } from "../domain/sheet";
import type { Text } from "../domain/text";
import { type Desk, type WriteResult, applyEdits } from "./applyEdits";
import type { ChosenSheet, PortOptions, Workbook } from "./ports/workbook";
import { unreadRegisterRows } from "./registerRemarks";

export interface IssuePlanOptions extends PortOptions {
  /** Who is in force on this day gets a book. */
  readonly asOf: CalendarDate;
  /** By when books are to come back, in place of what the info sheet says. */
  readonly due?: string;
  /** Localities that the register does not list. */
  readonly localities?: readonly string[];
}

/** Reads a master and shares it out among those who answer for its rows; it only reads. */
export async function issuePlan(
  workbook: Workbook,
  { asOf, due, localities, ...options }: IssuePlanOptions
): Promise<Result<Issue>> {
  const read = await workbook.read({ kind: "chosen", head: HEAD, choose: chosen }, options);
  if (!read.ok) return read;
  const snapshot = read.value;
  const { registers, remarks } = readRegisters(snapshot);
  const understood = readPlan(snapshot, { registers });
  const notChecked = [...understood.notChecked, ...unreadRegisterRows(remarks)];
  const plan = { ...understood, notChecked };
  if (plan.indicators.length + plan.tasks.length === 0) return fail("not-found", NO_ROWS);
  if (plan.period === null) return fail("not-found", NO_PERIOD);
  const facts = { period: plan.period, registers, date1904: snapshot.date1904 === true };
  const wishes = { asOf, ...(due !== undefined && { due }), ...(localities && { localities }) };
  return succeed(planIssue(plan, facts, { ...wishes, allocated: allocatedIn(snapshot) }));
}

/** Writes the codes that were given to rows into the master: one write, journalled; refused where the cells are taken. */
export async function writeCodes(
  desk: Desk,
  { plan, codes }: Issue,
  options: PortOptions = {}
): Promise<WriteResult> {
  const sheets = new Set(plan.tables.map(({ sheet }) => sheet));
  const read = await desk.workbook.read(
    {
      kind: "chosen",
      head: { rows: 1, columns: 1 },
      choose: (heads) =>
        heads.sheets.flatMap(({ name }) => (sheets.has(name) ? { name, columns: null } : [])),
    },
    options
  );
  if (!read.ok) return { ok: false, failure: { ...read.failure, aftermath: "unchanged" } };
  return applyEdits(desk, codeEdits(plan, codes, read.value), LABEL, options);
}

/** What a plan needs, and the sheet that says what localities were allocated. */
function chosen(heads: Snapshot): readonly ChosenSheet[] {
  const allocation = sheetNamed(heads, ALLOCATION_SHEET);
  const needed = neededSheets(heads).filter(({ name }) => name !== allocation?.name);
  return allocation ? [...needed, { name: allocation.name, columns: null }] : needed;
}

function allocatedIn(snapshot: Snapshot): Allocated {
  const allocated = new Map<string, Map<string, ReadonlyMap<number, CellValue>>>();
  for (const { key, rows } of readAllocation(snapshot)) {
    for (const { locality, targets } of rows) {
      const own = allocated.get(locality) ?? new Map<string, ReadonlyMap<number, CellValue>>();
      allocated.set(locality, own.set(key, targets));
    }
  }
  return allocated;
}

const LABEL: Text = { vi: "Ghi Mã số vào sổ", en: "Write the codes into the workbook" };

const NO_ROWS: Text = {
  vi: "Sổ không có dòng chỉ tiêu hay nhiệm vụ nào nên chưa có gì để gửi đơn vị. Hãy mở sổ kế hoạch của tỉnh.",
  en: "The book has no row of indicators or tasks, so there is nothing to issue. Open the plan workbook of the province.",
};

const NO_PERIOD: Text = {
  vi: "Sổ chưa cho biết giai đoạn kế hoạch. Hãy ghi “Giai đoạn: từ năm, đến năm” ở trang Thông tin rồi làm lại.",
  en: "The book does not say which years it plans. Write the first and last year on the sheet Thông tin, then try again.",
};
