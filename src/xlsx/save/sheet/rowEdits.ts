import type { CellChange, RowChange, SheetChanges } from "../changes";
import type { SpanEdit } from "../spanEdits";
import { openedTag, patchedTag, type AttributePatch } from "../tags";
import { decodeUtf8 } from "../../xml/utf8";
import type { Slice } from "../slices";
import { changedCell, newCell, type CellWriting } from "./cellEdits";
import type { RowIndex } from "./indexSheet";

/** What changes in one row. */
interface RowChanges {
  readonly row: number;
  cells: CellChange[];
  line?: RowChange;
}

/** The edits of a sheet's rows: changed cells replaced, new cells and rows put in their order. */
export function rowEdits(
  data: Slice,
  rows: readonly RowIndex[],
  changes: SheetChanges,
  writing: CellWriting
): readonly SpanEdit[] {
  const edits: SpanEdit[] = [];
  const missing: { readonly before: number; readonly xml: string }[] = [];
  let at = 0;
  for (const change of byRow(changes)) {
    while ((rows[at]?.index ?? Infinity) < change.row) at++;
    const row = rows[at];
    if (row?.index === change.row) edits.push(...changedRow(row, change, writing));
    else missing.push({ before: row?.start ?? data.contentEnd, xml: newRow(change, writing) });
  }
  if (data.closed) {
    const tag = decodeUtf8(writing.bytes, data.start, data.tagEnd);
    const xml = missing.map((row) => row.xml).join("");
    if (xml === "") return [];
    const text = openedTag(tag, xml);
    return [{ start: data.start, end: data.tagEnd, text }];
  }
  for (const { before, xml } of missing) edits.push({ start: before, end: before, text: xml });
  return edits;
}

function byRow({ cells, rows }: SheetChanges): readonly RowChanges[] {
  const found = new Map<number, RowChanges>();
  const at = (row: number): RowChanges => {
    const known = found.get(row) ?? { row, cells: [] };
    found.set(row, known);
    return known;
  };
  for (const cell of cells) at(cell.row).cells.push(cell);
  for (const line of rows) at(line.row).line = line;
  return [...found.values()].sort((a, b) => a.row - b.row);
}

function newRow({ row, cells, line }: RowChanges, writing: CellWriting): string {
  const content = cells.map((cell) => newCell(cell, writing, undefined)).join("");
  const attributes = line ? lineAttributes(line, 0, writing) : {};
  if (content === "" && Object.values(attributes).every((value) => value === null)) return "";
  const tag = patchedTag(`<${writing.prefix}row r="${row + 1}"/>`, attributes);
  return content === "" ? tag : openedTag(tag, content);
}

function changedRow(row: RowIndex, change: RowChanges, writing: CellWriting): readonly SpanEdit[] {
  const tag = decodeUtf8(writing.bytes, row.start, row.tagEnd);
  const rowStyle = /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag)
    ? Number(/\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0)
    : undefined;
  const edits: SpanEdit[] = [];
  let added = "";
  let widest = -1;
  let at = 0;
  for (const cell of change.cells) {
    while ((row.cells[at]?.column ?? Infinity) < cell.column) at++;
    const span = row.cells[at];
    if (span?.column === cell.column) {
      edits.push(...changedCell(span, cell, writing));
      continue;
    }
    const text = newCell(cell, writing, rowStyle);
    const before = span?.start ?? row.contentEnd;
    if (text !== "") edits.push({ start: before, end: before, text });
    added += text;
    if (text !== "") widest = Math.max(widest, cell.column);
  }
  const attributes: AttributePatch = {
    ...(change.line && lineAttributes(change.line, rowStyle ?? 0, writing)),
    // Only a hint for readers, and a wrong one where a cell lies beyond.
    ...(widest >= spanEnd(tag) && { spans: null }),
  };
  const patched = patchedTag(tag, attributes);
  if (row.closed && added !== "") {
    return [{ start: row.start, end: row.end, text: openedTag(patched, added) }];
  }
  if (patched !== tag) edits.push({ start: row.start, end: row.tagEnd, text: patched });
  return edits;
}

/** The last column that a row claims to reach, one-based. */
function spanEnd(tag: string): number {
  return Number(/\sspans\s*=\s*["']\d+:(\d+)["']/.exec(tag)?.[1] ?? Infinity);
}

function lineAttributes(
  { hidden, height, level, look }: RowChange,
  style: number,
  writing: CellWriting
): AttributePatch {
  return {
    ...(look && { s: writing.style(style, look, true), customFormat: 1 }),
    ...(hidden !== undefined && { hidden: hidden ? 1 : null }),
    ...(height !== undefined && { ht: height, customHeight: height === null ? null : 1 }),
    ...(level !== undefined && { outlineLevel: level > 0 ? level : null }),
  };
}
