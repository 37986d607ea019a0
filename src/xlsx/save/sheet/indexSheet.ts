import { parseArea, type Area } from "../../../domain/sheet";
import { fault, type Fault } from "../../problems";
import { cellReader } from "../../sheet/cellReader";
import type { CellSpan } from "../../sheet/sheetSink";
import { attributeValue } from "../../xml/attributes";
import {
  isNamed,
  nextTag,
  packName,
  skipElement,
  tagCursor,
  type TagCursor,
} from "../../xml/tagCursor";
import { prefixOf, rootSlice, sliceAt, type Slice } from "../slices";

/** A row by its bytes; `cells` only where they were asked for. */
export interface RowIndex {
  /** Zero-based. */
  readonly index: number;
  readonly start: number;
  /** Behind the open tag. */
  readonly tagEnd: number;
  /** Before the close tag. */
  contentEnd: number;
  end: number;
  readonly closed: boolean;
  readonly cells: CellSpan[];
}

/** A cell of a shared formula: the master has a text, the others follow it. */
export interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly group: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A formula that fills an area: the cells under it hold its results. */
export interface FillingFormula {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** Where things stand in a worksheet part. */
export interface SheetIndex {
  readonly bytes: Uint8Array;
  readonly root: Slice;
  /** Of element names, e.g. `x:`. */
  readonly prefix: string;
  /** The root's children, `sheetData` among them. */
  readonly elements: readonly Slice[];
  readonly rows: readonly RowIndex[];
  readonly shared: readonly SharedCell[];
  readonly filling: readonly FillingFormula[];
  readonly hasFormulas: boolean;
  /** Whether rows and cells stand in order, each once and with its address: else they must be set in order first. */
  readonly regular: boolean;
}

const ROW = packName("row");
const CELL = packName("c");

/** Scans a worksheet once; the cells of wanted rows are kept, and those of shared formulas. */
export function indexSheet(
  bytes: Uint8Array,
  part: string,
  wanted: (row: number) => boolean
): SheetIndex | Fault {
  const root = rootSlice(bytes);
  if (!root || root.closed) return fault("part-unreadable", part);
  const cursor = tagCursor(bytes);
  cursor.end = root.tagEnd;
  const elements: Slice[] = [];
  const data: RowsFound = {
    rows: [],
    shared: [],
    filling: [],
    hasFormulas: false,
    regular: true,
  };
  while (nextTag(cursor)) {
    if (cursor.kind === "close") {
      return { bytes, root, prefix: prefixOf(bytes, root), elements, ...data };
    }
    const element = isNamed(cursor, "sheetData")
      ? indexRows(cursor, data, wanted)
      : sliceAt(cursor);
    if (!element) break;
    elements.push(element);
  }
  return fault("part-truncated", part);
}

interface RowsFound {
  readonly rows: RowIndex[];
  readonly shared: SharedCell[];
  readonly filling: FillingFormula[];
  hasFormulas: boolean;
  regular: boolean;
}

function indexRows(
  cursor: TagCursor,
  found: RowsFound,
  wanted: (row: number) => boolean
): Slice | null {
  const { start, end: tagEnd } = cursor;
  const closed = cursor.kind === "empty";
  const slice = (contentEnd: number): Slice => {
    return { name: "sheetData", start, end: cursor.end, tagEnd, contentEnd, closed };
  };
  if (closed) return slice(tagEnd);
  const reader = cellReader(cursor);
  while (nextTag(cursor)) {
    if (cursor.kind === "close") return slice(cursor.start);
    if (cursor.name !== ROW) {
      if (!skipElement(cursor)) return null;
    } else if (!indexRow(cursor, found, wanted, reader)) return null;
  }
  return null;
}

function indexRow(
  cursor: TagCursor,
  found: RowsFound,
  wanted: (row: number) => boolean,
  reader: ReturnType<typeof cellReader>
): boolean {
  const last = found.rows.at(-1)?.index ?? -1;
  const given = attributeValue(cursor, "r");
  const { start, end: tagEnd } = cursor;
  const closed = cursor.kind === "empty";
  let index = given === null ? last + 1 : Number(given) - 1;
  if (given === null || index <= last) found.regular = false;
  const cells: CellSpan[] = [];
  let contentEnd = tagEnd;
  let column = -1;
  while (!closed) {
    if (!nextTag(cursor)) return false;
    contentEnd = cursor.start;
    if (cursor.kind === "close") break;
    if (cursor.name !== CELL) {
      if (!skipElement(cursor)) return false;
      continue;
    }
    const cell = reader.read(index, column + 1);
    if (cell === "stopped" || cell === "bad-address") return false;
    if (given === null && column < 0) index = cell.addressRow;
    if (cell.column <= column || cell.addressRow !== index || !hasAddress(cursor.bytes, cell)) {
      found.regular = false;
    }
    column = cell.column;
    noteFormula(cell, index, found);
    if (wanted(index)) cells.push({ ...cell, row: index });
  }
  found.rows.push({ index, start, tagEnd, contentEnd, end: cursor.end, closed, cells });
  return true;
}

/** Nearly every writer puts the address first. */
function hasAddress(bytes: Uint8Array, { start }: CellSpan): boolean {
  for (let at = start + 2; at < bytes.length && bytes[at] !== 0x3e; at++) {
    if (
      bytes[at] === 0x72 &&
      bytes[at - 1]! <= 0x20 &&
      (bytes[at + 1] === 0x3d || bytes[at + 1]! <= 0x20)
    )
      return true;
  }
  return false;
}

function noteFormula(cell: CellSpan, row: number, found: RowsFound): void {
  const { formula, column, start, end } = cell;
  if (!formula) return;
  found.hasFormulas = true;
  const { kind, group, text } = formula;
  if (kind === "shared" && group !== null) {
    found.shared.push({ row, column, group, text, start, end });
  } else if (kind === "array" || kind === "dataTable") {
    const area = parseArea(formula.area ?? "");
    if (area) found.filling.push({ row, column, area });
  }
}
