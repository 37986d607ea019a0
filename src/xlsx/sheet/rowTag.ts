import { isTrue, nextAttribute, rewind, type AttributeCursor } from "../xml/attributes";
import { spanEquals, type TagCursor } from "../xml/tagCursor";
import { plainText } from "../xml/xmlText";
import { digits } from "./plainNumbers";
import type { RowTag } from "./sheetSink";

const R = 0x72;
const S = 0x73;

/**
 * Reads the tag of a row, on which the cursor stands, into `row`. Gives whether it has a number; one that is none makes
 * the index negative. Where it has none, the row keeps its index.
 */
export function readRowTag(cursor: TagCursor, attribute: AttributeCursor, row: RowTag): boolean {
  const { bytes } = cursor;
  let index: number | null = null;
  let hidden: boolean | null = null;
  let style = -1;
  let styled: boolean | null = null;
  rewind(attribute, cursor);
  while (nextAttribute(attribute, cursor)) {
    const { nameStart, nameEnd, valueStart, valueEnd } = attribute;
    if (nameEnd - nameStart === 1 && bytes[nameStart] === R) {
      index ??= rowIndex(bytes, valueStart, valueEnd);
    } else if (nameEnd - nameStart === 1 && bytes[nameStart] === S) {
      style = digits(bytes, valueStart, valueEnd);
    } else if (spanEquals(bytes, nameStart, nameEnd, "customFormat")) {
      styled ??= isTrue(plainText(bytes, valueStart, valueEnd));
    } else if (spanEquals(bytes, nameStart, nameEnd, "hidden")) {
      hidden ??= isTrue(plainText(bytes, valueStart, valueEnd));
    }
  }
  row.start = cursor.start;
  row.end = cursor.end;
  row.hidden = hidden ?? false;
  row.style = styled ? style : -1;
  if (index !== null) row.index = index;
  return index !== null;
}

function rowIndex(bytes: Uint8Array, start: number, end: number): number {
  const plain = digits(bytes, start, end);
  if (plain >= 0) return plain - 1;
  const text = plainText(bytes, start, end);
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) - 1 : -1;
}
