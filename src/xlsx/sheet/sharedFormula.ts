import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";

/** One end of a reference; null where it is a whole column or a whole row. */
interface Reference {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut into what stays as it is and what moves with the cell. */
export type FormulaPieces = readonly (string | Reference)[];

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
/** Texts, quoted sheet names, `A:C` and `1:5`, words, then anything else. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.$(!])|\$?\d+:\$?\d+(?![\w.$(!])|[\w$.\\?\u0080-\uffff]+|[^]/giy;

/** Cuts the text of a shared formula, so that each cell of its group is cheap. */
export function cutFormula(formula: string): FormulaPieces {
  const pieces: (string | Reference)[] = [];
  let still = "";
  let brackets = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const token = match[0];
    if (token === "[") brackets++;
    else if (token === "]") brackets--;
    const next = formula[match.index + token.length];
    const ends = brackets > 0 || next === "(" || next === "!" ? null : references(token);
    if (!ends) {
      still += token;
      continue;
    }
    ends.forEach((end, index) => {
      pieces.push(index === 0 ? still : ":", end);
      still = "";
    });
  }
  return still === "" ? pieces : [...pieces, still];
}

function references(token: string): readonly Reference[] | null {
  const ends = token.split(":").map(reference);
  const [only] = ends;
  // A number alone is a number: only the two ends of `1:5` are rows.
  if (ends.length === 1 && (only?.row == null || only.column === null)) return null;
  return ends.every((end) => end !== null) ? ends : null;
}

function reference(text: string): Reference | null {
  const cell = CELL.exec(text);
  if (cell) {
    return onGrid(columnIndex(cell[2]!), cell[1] === "$", Number(cell[4]) - 1, cell[3] === "$");
  }
  const column = COLUMN.exec(text);
  if (column) return onGrid(columnIndex(column[2]!), column[1] === "$", null, false);
  const row = ROW.exec(text);
  return row ? onGrid(null, false, Number(row[2]) - 1, row[1] === "$") : null;
}

function onGrid(
  column: number | null,
  columnFixed: boolean,
  row: number | null,
  rowFixed: boolean
): Reference | null {
  if (column !== null && column >= MAX_COLUMNS) return null;
  if (row !== null && row >= MAX_ROWS) return null;
  return { column, columnFixed, row, rowFixed };
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The formula as it reads that many rows and columns further on. */
export function moveFormula(pieces: FormulaPieces, rows: number, columns: number): string {
  let formula = "";
  for (const piece of pieces) {
    formula += typeof piece === "string" ? piece : moved(piece, rows, columns);
  }
  return formula;
}

function moved(reference: Reference, rows: number, columns: number): string {
  let text = "";
  if (reference.column !== null) {
    const column = reference.columnFixed ? reference.column : reference.column + columns;
    if (column < 0 || column >= MAX_COLUMNS) return "#REF!";
    text += (reference.columnFixed ? "$" : "") + columnLetters(column);
  }
  if (reference.row !== null) {
    const row = reference.rowFixed ? reference.row : reference.row + rows;
    if (row < 0 || row >= MAX_ROWS) return "#REF!";
    text += (reference.rowFixed ? "$" : "") + String(row + 1);
  }
  return text;
}
