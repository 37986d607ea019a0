import type { SubmissionRemark } from "../consolidation";
import type { MasterRow } from "../match/masterRows";
import type { RowMatch } from "../match/matchRows";
import { type RemarkedRow, remarkTexts, rowRemark } from "./remarks";

/** What is to be said of how a row was matched, or was not. */
export function matchRemarks(
  match: RowMatch<MasterRow>,
  at: RemarkedRow,
  code: string | null
): SubmissionRemark[] {
  if (match.row === null) return unmatched(match.why, at, code ?? "");
  const { row, remarks } = match;
  return remarks.flatMap((remark) => {
    switch (remark) {
      case "renamed":
        return [rowRemark("renamed", at, remarkTexts.renamed(row.name.text))];
      case "other-code":
        return [rowRemark("other-code", at, remarkTexts.otherCode(row.code ?? ""), code)];
      case "unknown-code":
        return [rowRemark("unknown-code", at, remarkTexts.unknownCode(code ?? ""), code)];
      case "other-unit":
        // Said once it is known whether it can be converted.
        return [];
    }
  });
}

function unmatched(
  why: Extract<RowMatch<MasterRow>, { row: null }>["why"],
  at: RemarkedRow,
  code: string
): SubmissionRemark[] {
  switch (why) {
    case "code-and-name":
      return [
        { ...rowRemark("code-and-name", at, remarkTexts.codeAndName(code), code), blocks: true },
      ];
    case "unknown-code":
      return [rowRemark("unknown-code", at, remarkTexts.unknownCode(code), code)];
    case "proposed":
      return [];
  }
}
