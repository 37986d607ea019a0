import {
  attributeCursor,
  attributeValue,
  nextAttribute,
  rewind,
  type AttributeCursor,
} from "../xml/attributes";
import { nextTag, packName, skipElement, spanEquals, type TagCursor } from "../xml/tagCursor";
import { decodeUtf8 } from "../xml/utf8";
import { textBefore, unescaped } from "../xml/xmlText";
import { readPlainCell } from "./plainCell";
import { digits } from "./plainNumbers";
import type { CellSpan, CellType, FormulaTag } from "./sheetSink";

const VALUE = packName("v");
const FORMULA = packName("f");
const INLINE = packName("is");
const TEXT = packName("t");
const PHONETIC = packName("rPh");
const R = 0x72;
const S = 0x73;
const T = 0x74;

/** By the letters of `t`, packed. */
const TYPES: ReadonlyMap<number, CellType> = new Map([
  [packName("n"), "number"],
  [packName("s"), "shared"],
  [packName("str"), "text"],
  [packName("b"), "boolean"],
  [packName("e"), "error"],
  [packName("d"), "date"],
]);
const SHARED = packName("s");

/** Reads one cell after another into the same object. */
export interface CellReader {
  /** The cell right behind the cursor, which moves behind it, where it is spelled the usual way; else null. */
  readPlain(): CellSpan | null;
  /** The cell whose open tag the cursor stands on; `row` and `column` count where it has no address. */
  read(row: number, column: number): CellSpan | "bad-address" | "stopped";
  /** The address of the last cell as the file writes it. */
  address(): string;
}

/** A reader over the cursor of a worksheet. */
export function cellReader(cursor: TagCursor): CellReader {
  const attribute = attributeCursor();
  const cell: CellSpan = {
    row: 0,
    column: 0,
    addressRow: 0,
    type: "number",
    style: 0,
    start: 0,
    end: 0,
    valueStart: -1,
    valueEnd: -1,
    valueMixed: false,
    inline: null,
    formula: null,
  };
  return {
    readPlain() {
      const end = readPlainCell(cursor.bytes, cursor.end, cell);
      if (end < 0) return null;
      cursor.end = end;
      return cell;
    },
    read(row, column) {
      cell.row = cell.addressRow = row;
      cell.column = column;
      cell.type = "number";
      cell.style = 0;
      cell.start = cursor.start;
      cell.valueStart = cell.valueEnd = -1;
      cell.valueMixed = false;
      cell.inline = null;
      cell.formula = null;
      if (!readAttributes(cursor, attribute, cell)) return "bad-address";
      if (cursor.kind === "open" && !readContent(cursor, cell)) return "stopped";
      cell.end = cursor.end;
      return cell;
    },
    address: () => attributeTextIn(cursor.bytes, cell.start),
  };
}

/** Some bytes of the tag, enough to find it by. */
function attributeTextIn(bytes: Uint8Array, start: number): string {
  const tag = decodeUtf8(bytes, start, Math.min(bytes.length, start + 60));
  return /\sr\s*=\s*["']([^"']{0,20})/.exec(tag)?.[1] ?? tag.slice(0, 20);
}

function readAttributes(cursor: TagCursor, attribute: AttributeCursor, cell: CellSpan): boolean {
  const { bytes } = cursor;
  rewind(attribute, cursor);
  while (nextAttribute(attribute, cursor)) {
    if (attribute.nameEnd - attribute.nameStart !== 1) continue;
    const { valueStart, valueEnd } = attribute;
    const name = bytes[attribute.nameStart];
    if (name === R) {
      if (!readAddress(bytes, valueStart, valueEnd, cell)) return false;
    } else if (name === S) {
      cell.style = digits(bytes, valueStart, valueEnd);
    } else if (name === T) {
      cell.type = cellType(bytes, valueStart, valueEnd);
    }
  }
  return true;
}

function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  if (end - start > 3) return spanEquals(bytes, start, end, "inlineStr") ? "inline" : "number";
  let packed = 0;
  for (let at = start; at < end; at++) packed = (packed << 8) | bytes[at]!;
  return packed === SHARED ? "shared" : (TYPES.get(packed) ?? "number");
}

function readAddress(bytes: Uint8Array, start: number, end: number, cell: CellSpan): boolean {
  let at = start;
  let column = 0;
  for (; at < end && at - start < 4; at++) {
    const letter = bytes[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const row = digits(bytes, at, end);
  if (column === 0 || row <= 0) return false;
  cell.column = column - 1;
  cell.addressRow = row - 1;
  return true;
}

function readContent(cursor: TagCursor, cell: CellSpan): boolean {
  while (nextTag(cursor)) {
    if (cursor.kind === "close") return true;
    const { name } = cursor;
    if (name === VALUE) {
      // `<v/>` is `<v></v>` by another spelling.
      if (cursor.kind === "empty") {
        cell.valueStart = cell.valueEnd = cursor.end;
        continue;
      }
      if (!nextTag(cursor)) return false;
      cell.valueStart = cursor.textStart;
      cell.valueEnd = cursor.start;
      cell.valueMixed = cursor.mixed;
      if (!backOut(cursor)) return false;
    } else if (name === FORMULA) {
      if (!readFormula(cursor, cell)) return false;
    } else if (name === INLINE && cursor.kind === "open") {
      if (!readInline(cursor, cell)) return false;
    } else if (!skipElement(cursor)) return false;
  }
  return false;
}

/** Behind the close tag of a text element, should it hold elements after all. */
function backOut(cursor: TagCursor): boolean {
  while (cursor.kind !== "close") {
    if (!skipElement(cursor) || !nextTag(cursor)) return false;
  }
  return true;
}

function readFormula(cursor: TagCursor, cell: CellSpan): boolean {
  const type = attributeValue(cursor, "t");
  const kind: FormulaTag["kind"] =
    type === "shared" || type === "array" || type === "dataTable" ? type : "normal";
  const group = attributeValue(cursor, "si");
  const area = attributeValue(cursor, "ref");
  let text = "";
  if (cursor.kind === "open") {
    if (!nextTag(cursor)) return false;
    text = unescaped(textBefore(cursor)).replace(/^=/, "");
    if (!backOut(cursor)) return false;
  }
  cell.formula = { kind, text, group, area };
  return true;
}

function readInline(cursor: TagCursor, cell: CellSpan): boolean {
  let depth = 1;
  cell.inline = "";
  while (depth > 0) {
    if (!nextTag(cursor)) return false;
    if (cursor.kind === "open") {
      if (cursor.name !== PHONETIC) depth++;
      else if (!skipElement(cursor)) return false;
    } else if (cursor.kind === "close") {
      if (cursor.name === TEXT) cell.inline += unescaped(textBefore(cursor));
      depth--;
    }
  }
  return true;
}
