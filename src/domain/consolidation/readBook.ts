import type { ConsolidatedFile } from "./consolidation";
import type { SubmittedBook } from "./submission";

/** The book of a file that contributes: only files that were read do. */
export function readBook(
  files: readonly Pick<ConsolidatedFile, "file">[],
  index: number
): SubmittedBook {
  const { file } = files[index]!;
  return (file as Extract<typeof file, { book: unknown }>).book;
}
