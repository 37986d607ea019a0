import type { CellValue } from "../../domain/sheet";
import type { ValueSource } from "./cellValue";
import { isClosing, isDigit, isTag, opensAttribute } from "./plainMarkup";
import { digits, plainDecimal } from "./plainNumbers";
import type { RowList } from "./rowList";
import type { PlainRun } from "./sheetSink";

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
const LONGEST_LETTERS = 3;
const LONGEST_NUMBER = 9;

/**
 * Takes cells of a row as long as each stands behind the one before, is spelled the usual way and holds nothing, a plain
 * number or a shared text: almost all cells of almost all files, read into the row in one pass over their bytes. It stops
 * before the first that is otherwise, of which that says nothing: `cellReader.ts` takes it then. `columns` says how many
 * from A are wanted.
 */
export function readPlainCells(
  run: PlainRun,
  { bytes, strings }: ValueSource,
  rows: RowList,
  columns: number
): void {
  const row = rows.fresh();
  if (!row) return;
  const { values, index } = row;
  const { styles } = rows;
  // Bytes behind the end are undefined and match nothing.
  for (let at = run.at; ;) {
    if (bytes[at] !== LESS || bytes[at + 1] !== C || !opensAttribute(bytes, at + 2, R)) return;
    let next = at + 6;
    const letters = next;
    let column = 0;
    for (; bytes[next]! >= UPPER_A && bytes[next]! <= UPPER_Z; next++) {
      column = column * 26 + bytes[next]! - UPPER_A + 1;
    }
    if (next - letters > LONGEST_LETTERS || --column <= run.column || column >= run.limit) return;
    const rowStart = next;
    let rowNumber = 0;
    for (; isDigit(bytes[next]); next++) rowNumber = rowNumber * 10 + bytes[next]! - ZERO;
    if (next - rowStart > LONGEST_NUMBER || rowNumber !== index + 1) return;
    if (bytes[next++] !== QUOTE) return;

    let style = 0;
    if (opensAttribute(bytes, next, S)) {
      const styleStart = (next += 4);
      for (; isDigit(bytes[next]); next++) style = style * 10 + bytes[next]! - ZERO;
      if (next === styleStart || next - styleStart > LONGEST_NUMBER) return;
      if (bytes[next++] !== QUOTE) return;
    }
    let shared = false;
    if (opensAttribute(bytes, next, T)) {
      if (bytes[next + 4] !== S || bytes[next + 5] !== QUOTE) return;
      shared = true;
      next += 6;
    }

    let value: CellValue = null;
    if (bytes[next] === SLASH) {
      if (bytes[next + 1] !== GREATER) return;
      next += 2;
    } else {
      if (bytes[next] !== GREATER || !isTag(bytes, next + 1, V)) return;
      const start = (next += 4);
      while (next < bytes.length && bytes[next] !== LESS) next++;
      if (!isClosing(bytes, next, V) || !isClosing(bytes, next + 4, C)) return;
      if (shared) {
        const text = strings?.at(digits(bytes, start, next));
        if (text === undefined) return;
        value = text;
      } else {
        const number = plainDecimal(bytes, start, next);
        if (number !== number) return;
        value = number;
      }
      next += 8;
    }

    if (column < columns) {
      if (value !== null) values[column] = value;
      styles.add(column, style);
    }
    run.at = at = next;
    run.column = column;
    run.cells++;
  }
}
