import type { Area, CellValue } from "../../domain/sheet";
import { boundingArea, intersect, type Axis } from "../area";
import { ColumnStore } from "./columnStore";
import type { TextPool } from "./textPool";

/** A block of cells as it was: row by row, from the area's top-left. */
export interface BlockImage {
  readonly area: Area;
  readonly values: readonly CellValue[];
  /** By place in `values`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Absent where no cell has a format of its own. */
  readonly formats?: readonly (number | undefined)[];
}

/** The cells of one sheet: values, formula texts and the numbers of their formats. */
export class SheetCells {
  private columns = new Map<number, ColumnStore>();
  /** Formats of whole rows and columns, for cells that have none of their own. */
  rowFormats: ReadonlyMap<number, number> = new Map();
  columnFormats: ReadonlyMap<number, number> = new Map();

  constructor(private readonly pool: TextPool) {}

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.value(row) ?? null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (value === null) this.columns.get(column)?.setValue(row, null);
    else this.column(column).setValue(row, value);
  }

  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formula(row);
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula === undefined) this.columns.get(column)?.setFormula(row, undefined);
    else this.column(column).setFormula(row, formula);
  }

  /** The registered format that the cell shows: its own, its row's, its column's, or the default. */
  format(row: number, column: number): number {
    return (
      this.columns.get(column)?.format(row) ??
      this.rowFormats.get(row) ??
      this.columnFormats.get(column) ??
      0
    );
  }

  /** The registered format of the cell itself, or undefined where it has none. */
  ownFormat(row: number, column: number): number | undefined {
    return this.columns.get(column)?.format(row);
  }

  setFormat(row: number, column: number, format: number | undefined): void {
    if (format === undefined) this.columns.get(column)?.setFormat(row, undefined);
    else this.column(column).setFormat(row, format);
  }

  /** The smallest area with all values and formulas (and cell formats too), or null. */
  extent(withFormats: boolean): Area | null {
    return this.boundsOf((column) => column.extent(withFormats));
  }

  /** The smallest area with all cells that have a format of their own, or null. */
  formatExtent(): Area | null {
    return this.boundsOf((column) => column.formatExtent());
  }

  /** The part of an area in which there is anything, or null. */
  clip(area: Area): Area | null {
    const extent = this.extent(true);
    return extent && intersect(area, extent);
  }

  hasFormulas(): boolean {
    return [...this.columns.values()].some((store) => store.formulas.size > 0);
  }

  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    for (const [column, store] of this.columns) {
      for (const [row, formula] of store.formulas) visit(row, column, formula);
    }
  }

  /** Calls back for each cell with a value, formula or own format, in no promised order. */
  forEachCell(visit: (row: number, column: number) => void): void {
    for (const [column, store] of this.columns) store.forEachRow((row) => visit(row, column));
  }

  image(area: Area): BlockImage {
    const values: CellValue[] = [];
    const formulas = new Map<number, string>();
    const formats: (number | undefined)[] = [];
    let formatted = false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const store = this.columns.get(column);
        const formula = store?.formula(row);
        const format = store?.format(row);
        if (formula !== undefined) formulas.set(values.length, formula);
        if (format !== undefined) formatted = true;
        values.push(store?.value(row) ?? null);
        formats.push(format);
      }
    }
    return { area, values, formulas, ...(formatted ? { formats } : {}) };
  }

  /** Puts an image where it was taken. */
  restore({ area, values, formulas, formats }: BlockImage): void {
    let place = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++, place++) {
        this.setValue(row, column, values[place] ?? null);
        this.setFormula(row, column, formulas.get(place));
        this.setFormat(row, column, formats?.[place]);
      }
    }
  }

  /** Opens rows or columns, or takes them away where `count` is negative. */
  shift(axis: Axis, at: number, count: number): void {
    if (axis === "rows") {
      for (const store of this.columns.values()) store.shift(at, count);
      this.rowFormats = shiftedKeys(this.rowFormats, at, count);
    } else {
      this.columns = shiftedKeys(this.columns, at, count);
      this.columnFormats = shiftedKeys(this.columnFormats, at, count);
    }
  }

  private boundsOf(
    rowsOf: (column: ColumnStore) => { first: number; last: number } | null
  ): Area | null {
    let area = null as Area | null;
    for (const [column, store] of this.columns) {
      const rows = rowsOf(store);
      if (!rows) continue;
      const cells = { top: rows.first, bottom: rows.last, left: column, right: column };
      area = area ? boundingArea(area, cells) : cells;
    }
    return area;
  }

  private column(column: number): ColumnStore {
    let store = this.columns.get(column);
    if (!store) this.columns.set(column, (store = new ColumnStore(this.pool)));
    return store;
  }
}

/** Things kept by row or column number, after rows or columns were opened or taken away. */
export function shiftedKeys<T>(
  items: ReadonlyMap<number, T>,
  at: number,
  count: number
): Map<number, T> {
  const end = count < 0 ? at - count : at;
  const moved = new Map<number, T>();
  for (const [key, item] of items) {
    if (key < at) moved.set(key, item);
    else if (key >= end) moved.set(key + count, item);
  }
  return moved;
}
