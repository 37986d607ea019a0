import { cellAddress } from "../../../domain/sheet";
import type { CellSpan } from "../../sheet/sheetSink";
import { attributeValue } from "../../xml/attributes";
import { nextTag, tagCursor } from "../../xml/tagCursor";
import { decodeUtf8 } from "../../xml/utf8";
import type { CellChange, ContentChange } from "../changes";
import type { LookPatch } from "../look";
import { childNamed, sliceAt, sliceText, type Slice } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { patchedTag } from "../tags";
import { cellXml, formulaElement, type WrittenCell } from "./cellXml";
import type { Orphan } from "./orphans";

/** Gives the index of a style that looks like another one but for a patch. */
export type StyleIndex = (
  base: number,
  look: LookPatch | undefined,
  keepsPrefix: boolean
) => number;

/** What the writing of a sheet's cells needs. */
export interface CellWriting {
  readonly bytes: Uint8Array;
  /** Of element names. */
  readonly prefix: string;
  readonly style: StyleIndex;
  /** The style that the file gives cells to come in a column. */
  readonly columnStyle: (column: number) => number;
}

/** A cell where the file has none; its style begins with its row's or its column's. */
export function newCell(
  { row, column, content, look }: CellChange,
  writing: CellWriting,
  rowStyle: number | undefined
): string {
  const base = rowStyle ?? writing.columnStyle(column);
  const kept = content ?? { kind: "value", value: null };
  return cellXml(writing.prefix, {
    address: cellAddress(row, column),
    style: writing.style(base, look, isText(kept)),
    ...written(kept),
  });
}

/** A cell that the file has, replaced or with only its style changed. */
export function changedCell(
  span: CellSpan,
  { content, look }: CellChange,
  writing: CellWriting
): readonly SpanEdit[] {
  const { bytes, prefix } = writing;
  const base = Math.max(0, span.style);
  const { start, end } = span;
  const slice = cellSlice(bytes, start);
  if (!slice) return [];
  if (!content) {
    const tag = decodeUtf8(bytes, start, slice.tagEnd);
    const patched = patchedTag(tag, { s: writing.style(base, look, true) });
    return patched === tag ? [] : [{ start, end: slice.tagEnd, text: patched }];
  }
  const text = cellXml(prefix, {
    address: cellAddress(span.row, span.column),
    style: writing.style(base, look, isText(content)),
    ...(content.kind === "result" ? keptFormula(bytes, slice, content) : written(content)),
  });
  return [{ start, end, text }];
}

/** The edit that gives a cell of a shared formula its own text; its value and style stay. */
export function orphanEdit(orphan: Orphan, { bytes, prefix }: CellWriting): readonly SpanEdit[] {
  const formula = childNamed(bytes, cellSlice(bytes, orphan.start), "f");
  if (!formula) return [];
  const { start, end } = formula;
  return [{ start, end, text: formulaElement(prefix, orphan.formula) }];
}

function cellSlice(bytes: Uint8Array, start: number): Slice | null {
  const cursor = tagCursor(bytes);
  cursor.end = start;
  return nextTag(cursor) ? sliceAt(cursor) : null;
}

function isText(content: ContentChange): boolean {
  return content.kind === "value" && typeof content.value === "string";
}

function written(content: ContentChange): Pick<WrittenCell, "value" | "formula"> {
  const { value } = content;
  return content.kind === "formula" ? { value, formula: { text: content.formula } } : { value };
}

function keptFormula(
  bytes: Uint8Array,
  cell: Slice,
  { value }: ContentChange
): Pick<WrittenCell, "value" | "formula" | "metadata"> {
  const formula = childNamed(bytes, cell, "f");
  if (!formula) return { value };
  const cursor = tagCursor(bytes);
  cursor.end = cell.start;
  const metadata = nextTag(cursor) ? (attributeValue(cursor, "cm") ?? undefined) : undefined;
  return { value, formula: { element: sliceText(bytes, formula) }, metadata };
}
