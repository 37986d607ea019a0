import { MAX_COLUMNS } from "../../domain/sheet";
import { isClosing, isDigit, isTag, opensAttribute } from "./plainMarkup";
import type { CellSpan } from "./sheetSink";

const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const LESS = 0x3c;
const GREATER = 0x3e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const C = 0x63;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
const LONGEST_NUMBER = 9;

/**
 * Reads a cell that starts at `at` and is spelled as Excel and most others spell theirs, `<c r="K7" s="14" t="s"><v>5</v></c>`
 * or `<c r="K7" s="14"/>`, in one pass. Gives where it ends, or -1 for any other spelling, which says nothing of the
 * cell: the general reader, which knows all of XML, takes it then. The cell's row and column are its address's.
 * `readPlainCells` takes most such cells before; numbers of more digits, and rows that hold them, cost half by this.
 */
export function readPlainCell(bytes: Uint8Array, at: number, cell: CellSpan): number {
  // Bytes behind the end are undefined and match nothing.
  if (!opensCell(bytes, at)) return -1;
  let next = at + 6;
  let column = 0;
  for (; bytes[next]! >= UPPER_A && bytes[next]! <= UPPER_Z; next++) {
    column = column * 26 + bytes[next]! - UPPER_A + 1;
    if (column > MAX_COLUMNS) return -1;
  }
  const rowStart = next;
  let row = 0;
  for (; isDigit(bytes[next]); next++) row = row * 10 + bytes[next]! - ZERO;
  if (column === 0 || row === 0 || next - rowStart > LONGEST_NUMBER) return -1;
  if (bytes[next++] !== QUOTE) return -1;

  let style = 0;
  if (opensAttribute(bytes, next, S)) {
    const styleStart = (next += 4);
    for (; isDigit(bytes[next]); next++) style = style * 10 + bytes[next]! - ZERO;
    if (next === styleStart || next - styleStart > LONGEST_NUMBER) return -1;
    if (bytes[next++] !== QUOTE) return -1;
  }
  let shared = false;
  if (opensAttribute(bytes, next, T)) {
    if (bytes[next + 4] !== S || bytes[next + 5] !== QUOTE) return -1;
    shared = true;
    next += 6;
  }

  let valueStart = -1;
  let valueEnd = -1;
  if (bytes[next] === SLASH) {
    if (bytes[next + 1] !== GREATER) return -1;
    next += 2;
  } else {
    if (bytes[next] !== GREATER || !isTag(bytes, next + 1, V)) return -1;
    valueStart = next += 4;
    while (next < bytes.length && bytes[next] !== LESS) next++;
    valueEnd = next;
    if (!isClosing(bytes, next, V) || !isClosing(bytes, next + 4, C)) return -1;
    next += 8;
  }

  cell.row = cell.addressRow = row - 1;
  cell.column = column - 1;
  cell.type = shared ? "shared" : "number";
  cell.style = style;
  cell.start = at;
  cell.end = next;
  cell.valueStart = valueStart;
  cell.valueEnd = valueEnd;
  cell.valueMixed = false;
  cell.inline = null;
  cell.formula = null;
  return next;
}

/** `<c r="` */
function opensCell(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === C && opensAttribute(bytes, at + 2, R);
}
