import { cleanText } from "../notation/vietnamese";
import { type CellRef, type SheetRow, cellAddress, contentOf } from "../sheet";
import type { Headings } from "./headings";
import type { SkipReason, SkippedRow, WordCell } from "./plan";
import { type RowKind, usedColumns } from "./rowKinds";

/** A row of an appendix that holds data, with the tails that page breaks cut off it. */
export interface TableRow {
  readonly row: SheetRow;
  readonly tails: readonly SheetRow[];
}

export interface TableRows {
  readonly data: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * Walks the rows below a header.
 * The first data row after a *repeated* header is a page-break tail when all of `mustBlank` are blank in it;
 * a row that is merely incomplete elsewhere stays a row of its own. After a signature block nothing is data.
 */
export function tableRows(
  headings: Headings,
  mustBlank: readonly number[],
  kindOf: (row: SheetRow) => RowKind
): TableRows {
  const data: { row: SheetRow; tails: SheetRow[] }[] = [];
  const skipped: SkippedRow[] = [];
  let afterRepeat = false;
  let signed = false;
  for (const row of headings.sheet.rows) {
    if (row.index <= headings.headerBottom) continue;
    const kind = kindOf(row);
    if (kind === "blank") continue;
    signed ||= kind === "signature";
    if (signed || kind !== "data") {
      skipped.push(skippedRow(headings, row, signed ? "signature" : (kind as SkipReason)));
      if (kind === "repeated-header") afterRepeat = true;
      continue;
    }
    const last = data.at(-1);
    if (afterRepeat && last && areBlank(headings, row, mustBlank)) last.tails.push(row);
    else data.push({ row, tails: [] });
    afterRepeat = false;
  }
  return { data, skipped };
}

/** Whether a row has no words in any of those columns. */
export function areBlank(headings: Headings, row: SheetRow, columns: readonly number[]): boolean {
  return columns.every((column) => wordsOf(headings, row, column)!.text === "");
}

/** A row left out, with the cells that hold something. */
export function skippedRow(
  headings: Headings,
  row: SheetRow,
  why: SkipReason,
  of?: string
): SkippedRow {
  return {
    appendix: headings.appendix,
    sheet: headings.sheet.name,
    rowNumber: row.index + 1,
    why,
    cells: usedColumns(headings)
      .filter((column) => contentOf(row, column).value !== null)
      .map((column) => refOf(headings, row, column)),
    ...(of === undefined ? {} : { of }),
  };
}

export function refOf(headings: Headings, row: SheetRow, column: number): CellRef {
  return { sheet: headings.sheet.name, cell: cellAddress(row.index, column) };
}

/** A row's cell read as words with its page-break tails joined on; null where the column is absent. */
export function joinedWords(
  headings: Headings,
  { row, tails }: TableRow,
  column: number | undefined
): WordCell | null {
  const own = wordsOf(headings, row, column);
  if (!own || tails.length === 0) return own;
  const parts = [row, ...tails].map((part) => wordsOf(headings, part, column)!);
  return {
    ref: own.ref,
    text: parts.flatMap(({ text }) => (text === "" ? [] : text)).join(" "),
    typed: parts.flatMap(({ typed }) => typed),
  };
}

/** A cell read as words: numbers as typed, blanks and line breaks collapsed; null where the column is absent. */
export function wordsOf(
  headings: Headings,
  row: SheetRow,
  column: number | undefined
): WordCell | null {
  if (column === undefined) return null;
  const content = contentOf(row, column);
  const { value } = content;
  const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
  const ref = refOf(headings, row, column);
  return {
    ref,
    typed: [{ ref, content }],
    text: cleanText(text),
  };
}

/** Rows hidden by the user count as data, unless the same row also stands in sight: then they are an old copy. */
export function splitHiddenCopies(
  rows: readonly TableRow[],
  identity: (row: TableRow) => string
): { kept: readonly TableRow[]; copies: readonly TableRow[] } {
  if (!rows.some(({ row }) => row.hidden)) return { kept: rows, copies: [] };
  const seen = new Set(rows.filter(({ row }) => !row.hidden).map(identity));
  const isCopy = (row: TableRow): boolean => row.row.hidden === true && seen.has(identity(row));
  return { kept: rows.filter((row) => !isCopy(row)), copies: rows.filter(isCopy) };
}
