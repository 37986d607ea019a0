import { type SheetRow, sameCell } from "../sheet";

/** Columns of a sheet, both ends included. */
interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * A row of which some columns were read anew: the same object where they hold what they held, undefined where nothing
 * is left of it. A row without content in those columns is absent from the reading, and so is whether it is hidden.
 */
export function patchedRow(
  known: SheetRow | undefined,
  read: SheetRow | undefined,
  columns: Columns
): SheetRow | undefined {
  if (!known || !read) {
    if (!known) return read;
    return patchedRow(known, { ...known, values: [], formulas: [], formats: [] }, columns);
  }
  if (isSame(known, read, columns)) return known;
  const values = patchedCells(known.values, read.values, columns);
  const formulas = patchedCells(known.formulas, read.formulas, columns);
  const formats = patchedCells(known.formats, read.formats, columns);
  if (values.length + formulas.length + formats.length === 0) return undefined;
  return {
    index: read.index,
    values,
    ...(formulas.length > 0 && { formulas }),
    ...(formats.length > 0 && { formats }),
    ...(read.hidden && { hidden: true }),
  };
}

function isSame(known: SheetRow, read: SheetRow, { left, right }: Columns): boolean {
  if (known.hidden !== read.hidden) return false;
  for (let column = left; column <= right; column++) {
    if (!sameCell(known, read, column)) return false;
  }
  return true;
}

/** Blank cells at the end are left off, as readers leave them off. */
function patchedCells<Cell>(
  known: readonly (Cell | undefined)[] = [],
  read: readonly (Cell | undefined)[] = [],
  { left, right }: Columns
): readonly (Cell | undefined)[] {
  const cells = [...known];
  for (let column = left; column <= right; column++) cells[column] = read[column];
  while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
  return cells;
}
