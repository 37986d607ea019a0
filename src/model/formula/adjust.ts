import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import { shiftedArea, type Axis } from "../area";
import { sheetKey } from "../sheetName";
import { areaOf, printReference, quoteSheetName, type Corner, type Reference } from "./reference";
import { tokenize, type Token } from "./tokens";

type ReferenceToken = Extract<Token, { kind: "reference" }>;

/** Rows or columns that were opened on a sheet, or taken away where `count` is negative. */
export interface Shift {
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The formula of a cell on `home` after rows or columns moved; what is gone reads `#REF!`. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return rewrite(formula, (token) => {
    if (sheetKey(token.sheet ?? home) !== sheetKey(shift.sheet)) return null;
    const moved = shiftedReference(token.reference, shift);
    return moved ? prefixOf(token) + printReference(moved) : `${prefixOf(token)}#REF!`;
  });
}

/** The formula after a sheet was given another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return rewriteSheets(formula, from, (rest) => `${quoteSheetName(to)}!${rest}`);
}

/** The formula after a sheet went: its references read `#REF!`. */
export function dropFromFormula(formula: string, sheet: string): string {
  return rewriteSheets(formula, sheet, () => "#REF!");
}

/** The formula as it reads so many rows further on: relative references move along, fixed ones stay. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (token) => {
    const first = translatedCorner(token.reference.first, rows, columns);
    const last = token.reference.last && translatedCorner(token.reference.last, rows, columns);
    if (!first || (token.reference.last && !last)) return "#REF!";
    return prefixOf(token) + printReference({ first, last });
  });
}

function rewrite(formula: string, replace: (token: ReferenceToken) => string | null): string {
  const tokens = tokenize(formula);
  let changed = false;
  const texts = tokens.map((token) => {
    const text = token.kind === "reference" ? replace(token) : null;
    if (text === null || text === token.text) return token.text;
    changed = true;
    return text;
  });
  return changed ? (formula.startsWith("=") ? "=" : "") + texts.join("") : formula;
}

function rewriteSheets(formula: string, sheet: string, print: (rest: string) => string): string {
  const key = sheetKey(sheet);
  const texts = tokenize(formula).map((token) => {
    const named = (token.kind === "reference" || token.kind === "name") && token.sheet !== null;
    if (!named || sheetKey(token.sheet) !== key) return token.text;
    return print(token.text.slice(prefixOf(token).length));
  });
  return (formula.startsWith("=") ? "=" : "") + texts.join("");
}

function prefixOf({ text, sheet }: { readonly text: string; readonly sheet: string | null }) {
  return sheet === null ? "" : text.slice(0, text.lastIndexOf("!") + 1);
}

function shiftedReference(reference: Reference, { axis, at, count }: Shift): Reference | null {
  const { first, last } = reference;
  // `A:C` has no rows to move, `1:5` no columns.
  if ((axis === "rows" ? first.row : first.column) === null) return reference;
  const area = shiftedArea(areaOf(reference), axis, at, count);
  if (!area) return null;
  const low = axis === "rows" ? area.top : area.left;
  const high = axis === "rows" ? area.bottom : area.right;
  if (!last) return { first: placed(first, axis, low), last: null };
  const start = (axis === "rows" ? first.row : first.column)!;
  const end = (axis === "rows" ? last.row : last.column)!;
  const [firstPlace, lastPlace] = start <= end ? [low, high] : [high, low];
  return { first: placed(first, axis, firstPlace), last: placed(last, axis, lastPlace) };
}

function placed(corner: Corner, axis: Axis, place: number): Corner {
  return axis === "rows" ? { ...corner, row: place } : { ...corner, column: place };
}

function translatedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column =
    corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}
