import type { Consolidation } from "../consolidation/consolidation";
import type { Finding } from "../rules/finding";
import type { Snapshot } from "../sheet";
import { conflictLines } from "./conflictLines";
import { fileLines } from "./fileLines";
import { findingLines } from "./findingLines";
import { remarkLines } from "./remarkLines";
import { type NoteLine, REQUESTS, type ReviewNote } from "./reviewNote";

/** A submission that was checked as its own agency would. */
export interface CheckedSubmission {
  readonly snapshot: Snapshot;
  /** Those that stand, but for how the plan is written. */
  readonly findings: readonly Finding[];
}

/** A note for each agency that is asked something, in the order of the roster; files are those of the consolidation. */
export function reviewNotes(
  consolidation: Consolidation,
  checked: ReadonlyMap<number, CheckedSubmission>
): readonly ReviewNote[] {
  const { files, roster } = consolidation;
  return roster.flatMap(({ agency: { name: agency } }): ReviewNote[] => {
    const index = files.findIndex(
      ({ sender, standing }) => sender?.name === agency && standing === "current"
    );
    const current = files[index];
    const check = checked.get(index);
    const found =
      current && check ? findingLines(current.file.name, check.snapshot, check.findings) : [];
    const lines = [
      ...fileLines(consolidation, agency),
      ...inOrder([
        ...found,
        ...(current ? remarkLines(current, found) : []),
        ...conflictLines(consolidation, agency),
      ]),
    ];
    if (lines.length === 0) return [];
    const info = current && "book" in current.file ? current.file.book.info : null;
    const document = {
      documentNumber: info?.documentNumber ?? null,
      documentDate: info?.documentDate ?? null,
    };
    return [{ agency, ...document, lines }];
  });
}

/** What is to be mended first; lines of one weight as they come. */
function inOrder(lines: readonly NoteLine[]): NoteLine[] {
  return REQUESTS.flatMap((request) => lines.filter((line) => line.request === request));
}
