import { columnLetters, MAX_COLUMNS, MAX_ROWS, type Area } from "../../domain/sheet";

/** One corner of a reference; the column is null in `1:5`, the row in `A:C`. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A cell (`last` is null) or a range of cells, without its sheet. */
export interface Reference {
  readonly first: Corner;
  readonly last: Corner | null;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** The reference that a text such as `$A$1`, `A1:B2`, `A:C` or `1:5` writes, or null. */
export function parseReference(text: string): Reference | null {
  const [left, right, ...more] = text.split(":");
  if (more.length > 0) return null;
  const first = parseCorner(left ?? "");
  const last = right === undefined ? null : parseCorner(right);
  if (!first || (right !== undefined && !last)) return null;
  const cell = first.row !== null && first.column !== null;
  if (!last) return cell ? { first, last: null } : null;
  const sameKind =
    (first.row === null) === (last.row === null) &&
    (first.column === null) === (last.column === null);
  return sameKind ? { first, last } : null;
}

/** The reference as a formula writes it. */
export function printReference({ first, last }: Reference): string {
  return last ? `${printCorner(first)}:${printCorner(last)}` : printCorner(first);
}

/** The cells that a reference covers. */
export function areaOf({ first, last }: Reference): Area {
  const other = last ?? first;
  const rows = [first.row ?? 0, other.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, other.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The sheet's name as a formula writes it: in quotes unless it is one plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = parseReference(name) !== null || /^(?:R|C|RC|R\d+C\d*|R?C\d+)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return corner(cell[2]!, cell[1] === "$", cell[4]!, cell[3] === "$");
  const column = COLUMN.exec(text);
  if (column) return corner(column[2]!, column[1] === "$", null, false);
  const row = ROW.exec(text);
  return row && corner(null, false, row[2]!, row[1] === "$");
}

function corner(
  letters: string | null,
  columnFixed: boolean,
  digits: string | null,
  rowFixed: boolean
): Corner | null {
  const column = letters === null ? null : columnNumber(letters);
  const row = digits === null ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return null;
  return { column, columnFixed, row, rowFixed };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function printCorner({ column, columnFixed, row, rowFixed }: Corner): string {
  const letters = column === null ? "" : (columnFixed ? "$" : "") + columnLetters(column);
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}
