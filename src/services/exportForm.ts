import type { AuthoredBook } from "../domain/authoredBook";
import type { Consolidation } from "../domain/consolidation/consolidation";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail, succeed } from "../domain/result";
import { ownValues, settledValues } from "../domain/submissionForm/settledValues";
import { submissionForm } from "../domain/submissionForm/submissionForm";
import type { Text } from "../domain/text";
import type { PortOptions, Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

/** The appendices to be submitted, and whether they are fit for it. */
export interface ExportedForm {
  readonly book: AuthoredBook;
  readonly indicators: number;
  readonly tasks: number;
  /** How many values are chưa thống nhất, and so left blank. */
  readonly unsettled: number;
}

/** Reads a book and makes of it the appendices to be submitted: its own values, or what a consolidation of it settled. */
export async function exportForm(
  workbook: Workbook,
  consolidation: Consolidation | null,
  options: PortOptions = {}
): Promise<Result<ExportedForm>> {
  const read = await readForPlan(workbook, options);
  if (!read.ok) return read;
  const snapshot = read.value;
  const plan = readPlan(snapshot, { registers: readRegisters(snapshot).registers });
  const { period, indicators, tasks } = plan;
  if (period === null || indicators.length + tasks.length === 0) return fail("not-found", NO_PLAN);
  const settled = consolidation ? settledValues(consolidation) : ownValues;
  return succeed({
    book: submissionForm({ plan, period, snapshot }, settled),
    ...{ indicators: indicators.length, tasks: tasks.length, unsettled: settled.unsettled },
  });
}

/** Why a form should not be submitted yet; null where nothing speaks against it. */
export function unsettledWarning({ unsettled }: ExportedForm): Text | null {
  if (unsettled === 0) return null;
  return {
    vi: `Còn ${unsettled} số liệu chưa thống nhất; các ô đó để trống trong biểu. Hãy chọn số, nêu căn cứ rồi xuất lại trước khi trình.`,
    en: `${unsettled} values are not agreed; their cells are blank in the form. Decide on them, with the ground, and export again before it is submitted.`,
  };
}

const NO_PLAN: Text = {
  vi: "Sổ chưa có chỉ tiêu, nhiệm vụ hoặc chưa cho biết giai đoạn nên chưa xuất được biểu trình. Hãy mở sổ kế hoạch của tỉnh.",
  en: "The book has no indicators or tasks, or does not say which years it plans, so there is no form to export. Open the province's plan workbook.",
};
