import type { StyleFormats } from "../parts/styles";

/** Number formats of a row by column; undefined and holes are General. */
export type FormatRow = (string | undefined)[];

/**
 * The number formats of one row after the other, told by the styles of its cells. A row whose cells have the styles of the
 * row before, as most have, shares its array: a large sheet holds a few of them, not one a row.
 */
export class RowFormats {
  /** The cells of this row and, behind them, what is left of the row before. */
  private readonly columns: number[] = [];
  private readonly styles: number[] = [];
  private count = 0;
  private countBefore = 0;
  private likeBefore = true;
  private row: FormatRow | undefined;

  constructor(private readonly formats: StyleFormats) {}

  /** Notes the style of a cell; of two in one column the later counts. */
  add(column: number, style: number): void {
    const at = this.count++;
    if (this.columns[at] === column && this.styles[at] === style) return;
    this.columns[at] = column;
    this.styles[at] = style;
    this.likeBefore = false;
  }

  /** The formats of the row that ends here; undefined where all are General. */
  take(): FormatRow | undefined {
    if (!this.likeBefore || this.count !== this.countBefore) this.row = this.written();
    this.countBefore = this.count;
    this.count = 0;
    this.likeBefore = true;
    return this.row;
  }

  private written(): FormatRow | undefined {
    let row: FormatRow | undefined;
    for (let at = 0; at < this.count; at++) {
      const column = this.columns[at]!;
      const format = this.formats[this.styles[at]!];
      if (format !== undefined) (row ??= [])[column] = format;
      else if (row && column in row) row[column] = undefined;
    }
    return row;
  }
}
