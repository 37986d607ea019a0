import type { CellStyles } from "../parts/styles";

/** Number formats of a row by column; undefined and holes are General. */
export type FormatRow = (string | undefined)[];

/** By column, whether a cell may be typed into on a protected sheet; holes are no cells. */
export type UnlockedRow = (boolean | undefined)[];

/** What the styles of a row's cells say; absent where all are General, and where all are locked. */
export interface RowStyle {
  readonly formats?: FormatRow;
  readonly unlocked?: UnlockedRow;
}

const PLAIN: RowStyle = {};

/**
 * What the styles of the cells say, of one row after the other. A row whose cells have the styles of the row before, as
 * most have, shares its arrays: a large sheet holds a few of them, not one a row.
 */
export class RowStyles {
  /** The cells of this row and, behind them, what is left of the row before. */
  private readonly columns: number[] = [];
  private readonly styles: number[] = [];
  private count = 0;
  private countBefore = 0;
  private likeBefore = true;
  private row = PLAIN;
  private amongUnlocked = false;

  constructor(private readonly known: CellStyles) {}

  /** From here on locked cells are told too: their row or column, or one before, is unlocked as a whole. */
  tellLocked(): void {
    if (this.amongUnlocked) return;
    this.amongUnlocked = true;
    this.likeBefore = false;
  }

  /** Notes the style of a cell; of two in one column the later counts. */
  add(column: number, style: number): void {
    const at = this.count++;
    if (this.columns[at] === column && this.styles[at] === style) return;
    this.columns[at] = column;
    this.styles[at] = style;
    this.likeBefore = false;
  }

  /** The styles of the row that ends here. */
  take(): RowStyle {
    if (!this.likeBefore || this.count !== this.countBefore) this.row = this.written();
    this.countBefore = this.count;
    this.count = 0;
    this.likeBefore = true;
    return this.row;
  }

  private written(): RowStyle {
    const formats = this.formatRow();
    const unlocked = this.unlockedRow();
    if (!formats && !unlocked) return PLAIN;
    return { ...(formats && { formats }), ...(unlocked && { unlocked }) };
  }

  private formatRow(): FormatRow | undefined {
    const { formats } = this.known;
    let row: FormatRow | undefined;
    for (let at = 0; at < this.count; at++) {
      const column = this.columns[at]!;
      const format = formats[this.styles[at]!];
      if (format !== undefined) (row ??= [])[column] = format;
      else if (row && column in row) row[column] = undefined;
    }
    return row;
  }

  private unlockedRow(): UnlockedRow | undefined {
    const { unlocked } = this.known;
    const styles = this.styles.slice(0, this.count);
    const told = this.amongUnlocked ? styles.length > 0 : styles.some((one) => unlocked.has(one));
    if (!told) return undefined;
    const row: UnlockedRow = [];
    styles.forEach((style, at) => (row[this.columns[at]!] = unlocked.has(style)));
    return row;
  }
}
