import type { AuthoredBook, AuthoredSheet } from "../src/domain/authoredBook";
import type { Typed } from "../src/domain/sheet";

/** A book of one plain sheet, cell by cell. */
export function oneSheet(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Typed
): AuthoredBook {
  const sheet: AuthoredSheet = {
    name: "Chỉ tiêu",
    visibility: "visible",
    columns: [],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Array.from({ length: columns }, (_unused, column) => ({ value: cell(row, column) })),
    })),
    merges: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: { orientation: "landscape", fitToWidth: true },
    protected: false,
  };
  return { sheets: [sheet], names: [] };
}
