import { enNumber, viNumber } from "../../rules/say";
import { MAX_ROWS } from "../../sheet";
import type { Text } from "../../text";

/** Which part of a table a sheet holds, where one sheet can't hold it all. */
export interface SheetPart {
  readonly number: number;
  readonly of: number;
}

/** Lines, or blocks of lines, that stand together on a sheet: zero-based, the last one not included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How much a sheet holds. */
export interface SheetRoom {
  /** Rows above the table. */
  readonly head: number;
  readonly limit: number;
}

/** Blocks of so many lines on as many sheets as they need; one sheet at least, and no block is torn apart. */
export function splitBlocks(sizes: readonly number[], { head, limit }: SheetRoom): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let used = head;
  sizes.forEach((lines, index) => {
    if (used + lines > limit && index > from) {
      runs.push({ from, to: index });
      from = index;
      used = head;
    }
    used += lines;
  });
  return [...runs, { from, to: sizes.length }];
}

/** So many lines on as many sheets as they need; one sheet at least. */
export function splitLines(count: number, { head, limit }: SheetRoom): readonly Run[] {
  const each = limit - head;
  return Array.from({ length: Math.max(1, Math.ceil(count / each)) }, (_, index) => ({
    from: index * each,
    to: Math.min(count, (index + 1) * each),
  }));
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

/** What the head of a part says, then what it says anyway. */
export function withPart(part: SheetPart, said: Text): Text {
  const text = partText(part);
  return text ? { vi: `${text.vi} ${said.vi}`, en: `${text.en} ${said.en}` } : said;
}
