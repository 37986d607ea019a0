import type { CalendarDate } from "../domain/calendar/calendarDate";
import { dayFirst } from "../domain/rules/say";
import { readPlan } from "../domain/plan/readPlan";
import type { Denominator } from "../domain/plan/registers/denominators";
import { readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail, succeed } from "../domain/result";
import { type StateRecord, readState } from "../domain/state/bookState";
import { changesOf, fillWriting, settledWriting } from "../domain/targets/fillWriting";
import { filledCellsOf, withFilledCells } from "../domain/targets/filledCells";
import type { FillChoices, Proposal } from "../domain/targets/proposal";
import { type FillKnowledge, proposeFill } from "../domain/targets/proposeFill";
import { rememberedTotals, withTotals } from "../domain/targets/rememberedTotals";
import type { Text } from "../domain/text";
import type { Desk, WriteResult } from "./applyEdits";
import type { PortOptions, Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";
import { writeOwnSheet } from "./writeOwnSheet";

/** Reads what filling the plan needs to know: the plan, its totals, and what earlier runs filled. */
export async function readForFill(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<FillKnowledge>> {
  const read = await readForPlan(workbook, options);
  if (!read.ok) return read;
  const { registers } = readRegisters(read.value);
  const plan = readPlan(read.value, { registers });
  if (plan.indicators.length === 0) return fail("not-found", NO_INDICATORS);
  const records = readState(read.value);
  return succeed({
    plan,
    denominators: [...registers.denominators, ...rememberedTotals(records)],
    filled: filledCellsOf(records),
  });
}

/** What filling would do; nothing is written. */
export async function previewFill(
  workbook: Workbook,
  choices: FillChoices = {},
  options: PortOptions = {}
): Promise<Result<{ readonly knowledge: FillKnowledge; readonly proposal: Proposal }>> {
  const read = await readForFill(workbook, options);
  if (!read.ok) return read;
  return succeed({ knowledge: read.value, proposal: proposeFill(read.value, choices) });
}

/**
 * Writes a proposal in one journalled write: the changed targets, marked as filled, and in the book's state how each was
 * computed and which totals the user stated. Refuses where a cell changed since it was read.
 */
export function writeFill(
  desk: Desk,
  { plan, filled }: FillKnowledge,
  proposal: Proposal,
  totals: readonly Denominator[] = [],
  options: PortOptions = {}
): Promise<WriteResult> {
  const writing = fillWriting(proposal, plan, filled);
  return writeOwnSheet(
    desk,
    {
      label: labelOf(proposal),
      edits: writing.edits,
      remember: (records) => withTotals(withFilledCells(records, writing.filled), totals),
    },
    options
  );
}

/** Makes the filled targets the user's own, in one journalled write: their look goes, their numbers stay. */
export function settleFill(
  desk: Desk,
  { plan, filled }: FillKnowledge,
  options: PortOptions = {}
): Promise<WriteResult> {
  const { edits, filled: none } = settledWriting(plan, filled);
  const remember = (records: readonly StateRecord[]) => withFilledCells(records, none);
  return writeOwnSheet(desk, { label: SETTLE, edits, remember }, options);
}

/** A total that the user stated for the plan's years; where no source is named, that and the day stand for one. */
export function statedTotal(
  { plan }: FillKnowledge,
  unit: string,
  value: number,
  stated: { readonly day: CalendarDate; readonly source?: string }
): Denominator {
  const { from = null, to = null } = plan.period ?? {};
  const source = stated.source || `người dùng ghi ngày ${dayFirst(stated.day)}`;
  return { unit, value, from, to, source };
}

function labelOf(proposal: Proposal): Text {
  const { cells } = changesOf(proposal);
  return {
    vi: `Phân kỳ chỉ tiêu năm (${cells} ô)`,
    en: `Fill yearly targets (${cells === 1 ? "1 cell" : `${cells} cells`})`,
  };
}

const SETTLE: Text = { vi: "Chốt số đã phân kỳ", en: "Settle filled targets" };

const NO_INDICATORS: Text = {
  vi: "Sổ không có chỉ tiêu nào để phân kỳ. Hãy mở sổ có biểu chỉ tiêu theo mẫu.",
  en: "The book has no indicators to fill. Open a book with the indicator appendix.",
};
