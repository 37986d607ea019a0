import type { Issue } from "../domain/issuing/issue";
import { issuedBook } from "../domain/issuing/issuedBook";
import type { JobOptions, Outcome } from "./job";
import type { BookWriter, NamedFile } from "./ports/bookWriter";

export interface IssueProgress {
  readonly done: number;
  readonly total: number;
}

/** Makes the file of every agency, one after the other; it rests between them, tells progress, stops at the signal. */
export async function issueFiles(
  issue: Issue,
  writer: BookWriter,
  { clock, signal, onProgress }: JobOptions<IssueProgress>
): Promise<Outcome<readonly NamedFile[]>> {
  const files: NamedFile[] = [];
  const total = issue.books.length;
  for (const share of issue.books) {
    if (signal?.aborted) return { state: "cancelled" };
    files.push({ name: share.fileName, bytes: await writer.write(issuedBook(issue, share)) });
    onProgress?.({ done: files.length, total });
    await clock.rest();
  }
  return signal?.aborted ? { state: "cancelled" } : { state: "done", result: files };
}
