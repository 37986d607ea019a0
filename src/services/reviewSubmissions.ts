import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Consolidation } from "../domain/consolidation/consolidation";
import { FileNames } from "../domain/fileNames";
import { decisionBook } from "../domain/review/decisionBook";
import { noteBook } from "../domain/review/noteBook";
import { type NoteSender, noteLetter } from "../domain/review/noteLetter";
import type { ReviewNote } from "../domain/review/reviewNote";
import { type CheckedSubmission, reviewNotes } from "../domain/review/reviewNotes";
import { checkSnapshot } from "./checkPlan";
import { messageInRow } from "./findingGroups";
import { splitPresentation, splitWaived } from "./splitFindings";
import type { JobOptions, Outcome } from "./job";
import type { BookWriter, NamedFile } from "./ports/bookWriter";
import type { DocumentWriter } from "./ports/documentWriter";
import type { SubmissionOpener } from "./ports/submissionOpener";
import type { SubmissionFile } from "./ports/submissionReader";

export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReviewOptions extends JobOptions<ReviewProgress> {
  /** The day that the checks look from. */
  readonly asOf: CalendarDate;
}

/**
 * Checks each submission that counts as its own agency would, and tells what every agency is asked to look over.
 * `files` are those that were consolidated, in their order; they are opened one at a time.
 */
export async function reviewSubmissions(
  consolidation: Consolidation,
  files: readonly SubmissionFile[],
  opener: SubmissionOpener,
  { clock, signal, onProgress, asOf }: ReviewOptions
): Promise<Outcome<readonly ReviewNote[]>> {
  const checked = new Map<number, CheckedSubmission>();
  const current = consolidation.files.flatMap(({ standing }, index) =>
    standing === "current" ? [index] : []
  );
  for (const [done, index] of current.entries()) {
    if (signal?.aborted) return { state: "cancelled" };
    const snapshot = await opener.open(files[index]!);
    if (snapshot) {
      const outcome = await checkSnapshot(snapshot, { clock, asOf, ...(signal && { signal }) });
      if (outcome.state !== "done") return outcome;
      const { statuses, findings: all } = outcome.result;
      const { content } = splitPresentation(splitWaived(all, statuses).standing);
      const findings = content.map((one) => ({ ...one, message: messageInRow(one) }));
      checked.set(index, { snapshot, findings });
    }
    onProgress?.({ done: done + 1, total: current.length });
  }
  return { state: "done", result: reviewNotes(consolidation, checked) };
}

export interface ReviewWriters {
  readonly books: BookWriter;
  readonly documents: DocumentWriter;
}

/** The files of the notes, a letter and a workbook each, and of what was decided between agencies. */
export async function reviewFiles(
  notes: readonly ReviewNote[],
  consolidation: Pick<Consolidation, "conflicts">,
  { books, documents }: ReviewWriters,
  sender: NoteSender
): Promise<readonly NamedFile[]> {
  const names = new FileNames();
  const files: NamedFile[] = [];
  for (const note of notes) {
    const name = (extension: string) => names.of(`Phiếu đề nghị - ${note.agency}`, extension);
    files.push({ name: name(".docx"), bytes: await documents.write(noteLetter(note, sender)) });
    files.push({ name: name(".xlsx"), bytes: await books.write(noteBook(note)) });
  }
  const decisions = decisionBook(consolidation);
  if (decisions) {
    const name = names.of("Bảng tổng hợp, tiếp thu, giải trình", ".xlsx");
    files.push({ name, bytes: await books.write(decisions) });
  }
  return files;
}
