import type { AuthoredRow, AuthoredSheet } from "../authoredBook";

interface PrintedList {
  readonly name: string;
  /** In characters; together one page of A4 landscape at about the printed size. */
  readonly widths: readonly number[];
  /** Zero-based; it stays in sight, and is repeated on every page. */
  readonly headingRow: number;
  readonly rows: readonly AuthoredRow[];
}

/** A list to be printed and signed: A4 landscape, one page wide. No cells are merged: it can be sorted and filtered. */
export function printedList({ name, widths, headingRow, rows }: PrintedList): AuthoredSheet {
  return {
    name,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    rows,
    merges: [],
    validations: [],
    freeze: { rows: headingRow + 1, columns: 0 },
    page: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: headingRow, last: headingRow },
    },
    protected: false,
  };
}
