import { enNumber, viNumber } from "../../rules/say";
import { MAX_ROWS } from "../../sheet";
import type { Text } from "../../text";
import type { ConsolidatedIndicator, Consolidation } from "../consolidation";
import type { SheetLine } from "./laidOut";
import { provinceBlocks } from "./provinceBlocks";

/** Which part of a table a sheet holds, where one sheet can't hold it all. */
export interface SheetPart {
  readonly number: number;
  readonly of: number;
}

/** The indicators in as many parts as sheets of `limit` rows need; an indicator and what was sent for it stay together. */
export function splitIndicators(
  consolidation: Consolidation,
  headLines: number,
  limit: number
): readonly Consolidation[] {
  const parts: ConsolidatedIndicator[][] = [[]];
  let used = headLines;
  for (const { indicator, top, end } of provinceBlocks(consolidation, 0)) {
    const lines = end - top;
    if (used + lines > limit && used > headLines) {
      parts.push([]);
      used = headLines;
    }
    parts.at(-1)!.push(indicator);
    used += lines;
  }
  const { proposedIndicators } = consolidation;
  const proposed = proposedIndicators.reduce((sum, one) => sum + 1 + one.contributions.length, 0);
  if (proposed > 0 && used + proposed + 1 > limit) parts.push([]);
  return parts.map((indicators, index) => ({
    ...consolidation,
    indicators,
    proposedIndicators: index === parts.length - 1 ? proposedIndicators : [],
  }));
}

/** Lines in as many parts as sheets of `limit` rows need, the first `head` lines above each. */
export function splitLines(
  lines: readonly SheetLine[],
  head: number,
  limit: number
): readonly (readonly SheetLine[])[] {
  if (lines.length <= limit) return [lines];
  const parts: SheetLine[][] = [];
  for (let from = head; from < lines.length; from += limit - head) {
    parts.push([...lines.slice(0, head), ...lines.slice(from, from + limit - head)]);
  }
  return parts;
}

/** The name of a part's sheet: the first keeps the plain name. */
export function partName(name: string, number: number): string {
  return number === 1 ? name : `${name} (${number})`;
}

/** What the head of a part says; nothing where there is one part. */
export function partText({ number, of }: SheetPart): Text | null {
  if (of === 1) return null;
  return {
    vi: `Phần ${number}/${of}: một trang Excel chứa tối đa ${viNumber(MAX_ROWS)} dòng nên bảng được chia ra ${of} trang.`,
    en: `Part ${number} of ${of}: a sheet of Excel holds ${enNumber(MAX_ROWS)} rows at most, so the table is on ${of} sheets.`,
  };
}
