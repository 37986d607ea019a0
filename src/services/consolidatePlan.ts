import type { FlowingSheet } from "../domain/authoredBook";
import type { Answers } from "../domain/consolidation/answers";
import type { PullSummary } from "../domain/consolidation/changes/pullSummary";
import { consolidationSteps } from "../domain/consolidation/consolidate";
import type { Consolidation } from "../domain/consolidation/consolidation";
import type { PulledFile } from "../domain/consolidation/pulledFile";
import {
  rememberedAnswers,
  withAnswers,
} from "../domain/consolidation/remembered/rememberedAnswers";
import { rememberedPull, withPull } from "../domain/consolidation/remembered/rememberedPull";
import { consolidationSheets } from "../domain/consolidation/sheets/consolidationSheets";
import { sentRows } from "../domain/consolidation/sheets/sourceRows";
import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { type Registers, readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail, succeed } from "../domain/result";
import { type StateRecord, readState } from "../domain/state/bookState";
import { enNumber, viNumber } from "../domain/rules/say";
import type { Language, Text } from "../domain/text";
import type { Desk, WriteResult } from "./applyEdits";
import { flowOwnSheets } from "./flowOwnSheets";
import { type JobOptions, type Outcome, drive } from "./job";
import type { PortOptions, Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";
import { writeOwnSheet } from "./writeOwnSheet";

/** The book that submissions are consolidated into, and what it remembers of earlier pulls. */
export interface Master {
  readonly plan: Plan;
  readonly registers: Registers;
  readonly answers: Answers;
  /** Null where nothing was pulled into it yet. */
  readonly last: PullSummary | null;
}

/** Reads the book that submissions are consolidated into; one without a plan is refused. */
export async function readMaster(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<Master>> {
  const read = await readForPlan(workbook, options);
  if (!read.ok) return read;
  const { registers } = readRegisters(read.value);
  const plan = readPlan(read.value, { registers });
  if (plan.indicators.length + plan.tasks.length === 0) return fail("not-found", NO_PLAN);
  const records = readState(read.value);
  const answers = rememberedAnswers(records);
  return succeed({ plan, registers, answers, last: rememberedPull(records) });
}

/** What the files say together, by the answers given; nothing is written. */
export function consolidateFiles(
  { plan, registers, last }: Master,
  answers: Answers,
  files: readonly PulledFile[],
  options: JobOptions<void>
): Promise<Outcome<Consolidation>> {
  return drive(consolidationSteps({ plan, registers, answers, last }, files), options);
}

export interface SaveConsolidationOptions extends PortOptions {
  readonly answers: Answers;
  /** Of the sheets. */
  readonly language: Language;
}

/**
 * How many rows of submissions go into a workbook that is open, on two sheets each: a large province sends 45,000.
 * Their cells, and those that undo needs, are held at once, some 15 kB a row together.
 */
export const MOST_ROWS_IN_OPEN_BOOK = 60_000;

/**
 * Writes the sheets of a consolidation over those before it, and keeps in the book the answers and what the next pull is
 * compared with: one write, journalled. The same files and answers give the same sheets. More rows than an open workbook
 * takes are refused before anything is made.
 */
export function saveConsolidation(
  desk: Desk,
  { plan }: Pick<Master, "plan">,
  consolidation: Consolidation,
  { answers, language, ...options }: SaveConsolidationOptions
): Promise<WriteResult> {
  const { province } = plan;
  const rows = sentRows(consolidation);
  if (rows > MOST_ROWS_IN_OPEN_BOOK) return Promise.resolve(tooManyRows(rows));
  return writeOwnSheet(
    desk,
    {
      label: labelOf(consolidation),
      sheets: consolidationSheets(consolidation, { province, answers, language }),
      remember: remembering(consolidation, answers),
    },
    options
  );
}

/**
 * The same for a book that is a file: what the book is to remember is written, and the sheets are ready for whoever writes
 * the file, their rows made as they are asked for.
 */
export function flowConsolidation(
  workbook: Workbook,
  { plan }: Pick<Master, "plan">,
  consolidation: Consolidation,
  { answers, language, ...options }: SaveConsolidationOptions
): Promise<Result<readonly FlowingSheet[]>> {
  const { province } = plan;
  const sheets = consolidationSheets(consolidation, { province, answers, language });
  const remember = remembering(consolidation, answers);
  return flowOwnSheets(workbook, sheets, remember, options);
}

function remembering(consolidation: Consolidation, answers: Answers) {
  return (records: readonly StateRecord[]) =>
    withAnswers(withPull(records, consolidation), answers);
}

function tooManyRows(rows: number): WriteResult {
  const [count, most] = [rows, MOST_ROWS_IN_OPEN_BOOK];
  const text: Text = {
    vi: `Các đơn vị gửi ${viNumber(count)} dòng, nhiều hơn ${viNumber(most)} dòng mà phần bổ trợ ghi được vào sổ đang mở, nên chưa ghi gì. Hãy tổng hợp theo từng tỉnh, hoặc nhờ người phụ trách máy tính chạy lệnh plan consolidate: lệnh này ghi được cả triệu dòng.`,
    en: `Agencies sent ${enNumber(count)} rows, more than the ${enNumber(most)} that the add-in can write into an open workbook, so nothing was written. Consolidate province by province, or have the command plan consolidate run: it writes a million.`,
  };
  return { ok: false, failure: { code: "too-large", text, aftermath: "unchanged" } };
}

function labelOf({ files }: Consolidation): Text {
  const read = files.filter(({ file }) => file.status !== "set-aside").length;
  return {
    vi: `Tổng hợp báo cáo (${read} tệp)`,
    en: `Consolidate (${read === 1 ? "1 file" : `${read} files`})`,
  };
}

const NO_PLAN: Text = {
  vi: "Sổ này không có chỉ tiêu, nhiệm vụ nào để tổng hợp vào. Hãy mở sổ kế hoạch của tỉnh rồi làm lại.",
  en: "This book has no indicators or tasks to consolidate into. Open the province's plan workbook, then try again.",
};
