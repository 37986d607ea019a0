import { readSubmission } from "../domain/consolidation/readSubmission";
import type { Registers } from "../domain/plan/registers/registers";
import { openAnyWorkbook } from "../xlsx/openAnyWorkbook";
import type { OpenOptions } from "../xlsx/openWorkbook";
import { remarkSentence } from "../xlsx/remarks";
import type { Reading } from "./protocol";
import { problemReason, setAside } from "./setAside";
import { submissionCells } from "./submissionCells";

/** What the place where it runs adds to reading. */
export type ReadingTools = Pick<OpenOptions, "zip">;

/** Reads one file as a submission. Never rejects. */
export async function readSubmissionFile(
  name: string,
  bytes: Uint8Array,
  registers: Registers,
  tools: ReadingTools = {}
): Promise<Reading> {
  const book = name.slice(name.lastIndexOf("/") + 1);
  const opened = await openAnyWorkbook(bytes, { book, choice: submissionCells, ...tools });
  const { engine } = opened;
  if (!opened.ok) return { status: "set-aside", engine, reason: problemReason(opened.problem) };
  try {
    const submitted = readSubmission(opened.book, { registers });
    const remarks = opened.remarks.map(remarkSentence);
    const odd = remarks.length > 0 || submitted.remarks.length > 0;
    return { status: odd ? "read-with-remarks" : "read", engine, book: submitted, remarks };
  } catch (error) {
    // One file that nobody foresaw must not cost the others.
    const detail = error instanceof Error ? error.message : String(error);
    return { status: "set-aside", engine, reason: setAside.unexpected(detail) };
  }
}
