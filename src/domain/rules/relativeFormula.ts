import { parseCellAddress } from "../sheet";

/** Texts and quoted sheet names first, so that nothing inside them is taken for a reference. */
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/** A formula with its references told as distances from its own cell: equal for a formula filled down or across. */
export function relativeFormula(
  formula: string,
  at: { readonly row: number; readonly column: number }
): string {
  return formula.replace(
    REFERENCE,
    (all: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return all;
      const place = parseCellAddress(letters + digits);
      if (!place) return all;
      const row = fixedRow ? `R${place.row}` : `R[${place.row - at.row}]`;
      const column = fixedColumn ? `C${place.column}` : `C[${place.column - at.column}]`;
      return row + column;
    }
  );
}
