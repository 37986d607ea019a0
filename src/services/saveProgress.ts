import { withConfirmedYear } from "../domain/deadlines/confirmedYears";
import type { Progress } from "../domain/deadlines/progress";
import { progressRows } from "../domain/deadlines/sheet/progressRows";
import {
  PROGRESS_SHEET,
  heldProgressSheet,
  progressSheet,
} from "../domain/deadlines/sheet/progressSheet";
import type { YearProposal } from "../domain/deadlines/yearProposals";
import type { Language, Text } from "../domain/text";
import type { Desk, WriteResult } from "./applyEdits";
import type { PortOptions } from "./ports/workbook";
import { writeOwnSheet } from "./writeOwnSheet";

export interface SaveProgressOptions extends PortOptions {
  /** Of the sheet. */
  readonly language: Language;
}

/** Writes the sheet `Tiến độ` over the one before it: one write, journalled; a foreign sheet of that name is left alone. */
export function saveProgress(
  desk: Desk,
  progress: Progress,
  { language, ...options }: SaveProgressOptions
): Promise<WriteResult> {
  const sheet = {
    name: PROGRESS_SHEET,
    author: (name: string) => progressSheet(name, progressRows(progress, language)),
    layout: heldProgressSheet,
  };
  return writeOwnSheet(desk, { label: LABEL, sheets: [sheet] }, options);
}

/** Keeps in the book the year that a person confirmed for the deadlines of one sheet that lack it; no cell of theirs changes. */
export function confirmYear(
  desk: Desk,
  { tasks }: YearProposal,
  year: number,
  options: PortOptions = {}
): Promise<WriteResult> {
  return writeOwnSheet(
    desk,
    { label: YEAR_LABEL, remember: (records) => withConfirmedYear(records, tasks, year) },
    options
  );
}

const LABEL: Text = { vi: "Lập trang Tiến độ", en: "Write the progress sheet" };
const YEAR_LABEL: Text = { vi: "Xác nhận năm của thời hạn", en: "Confirm the year of deadlines" };
