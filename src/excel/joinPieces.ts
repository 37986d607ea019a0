import type { SheetRow } from "../domain/sheet";
import type { ReadCells } from "./readCells";

/** Pieces of sheets as one piece a sheet, its rows in order. */
export function joinPieces(pieces: readonly ReadCells[]): ReadCells[] {
  const sheets = [...new Set(pieces.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = pieces.filter((piece) => piece.sheet === sheet);
    return {
      sheet,
      rows: mergeRows(own.flatMap(({ rows }) => rows)),
      contentBytes: own.reduce((sum, { contentBytes }) => sum + contentBytes, 0),
    };
  });
}

/** Rows of one sheet in order; pieces of one row that areas beside each other gave are joined. */
function mergeRows(rows: readonly SheetRow[]): SheetRow[] {
  const byIndex = new Map<number, SheetRow>();
  for (const row of rows) {
    const known = byIndex.get(row.index);
    byIndex.set(row.index, known ? joinRows(known, row) : row);
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function joinRows(one: SheetRow, other: SheetRow): SheetRow {
  const formulas = joinCells(one.formulas ?? [], other.formulas ?? []);
  const formats = joinCells(one.formats ?? [], other.formats ?? []);
  return {
    ...one,
    values: joinCells(one.values, other.values),
    ...(formulas.length > 0 && { formulas }),
    ...(formats.length > 0 && { formats }),
  };
}

function joinCells<Cell>(
  one: readonly (Cell | undefined)[],
  other: readonly (Cell | undefined)[]
): (Cell | undefined)[] {
  const joined = [...one];
  other.forEach((cell, column) => {
    if (cell !== undefined) joined[column] = cell;
  });
  return joined;
}
