import type { Area, CellValue, SheetRow } from "../../domain/sheet";
import type { Axis } from "../area";
import type { BookContext } from "../bookContext";
import { SheetCells } from "../cells/sheetCells";
import { GENERAL } from "../format/cellFormat";
import type { SheetChangeKind } from "../journal/changes";
import { withMove, type LineMove } from "./lineMoves";
import { newSheetProperties, type SheetProperties } from "./sheetProperties";

/** The state of one sheet and the few primitive changes from which all others are made: each journals its inverse. */
export class SheetStore {
  readonly cells: SheetCells;
  private current: SheetProperties;
  private movesSoFar: readonly LineMove[] = [];

  constructor(
    readonly book: BookContext,
    /** Stable through renames, e.g. `{00000000-0001-0000-0000-000000000000}`. */
    readonly id: string,
    name: string
  ) {
    this.cells = new SheetCells(book.texts);
    this.current = newSheetProperties(name);
  }

  get properties(): SheetProperties {
    return this.current;
  }

  /** Rows and columns opened and taken away since the sheet was made, in order; what was undone is not among them. */
  get moves(): readonly LineMove[] {
    return this.movesSoFar;
  }

  /** Fills a new sheet from a file: nothing to take back, nobody to tell. */
  load(rows: readonly SheetRow[], properties: Partial<SheetProperties>): void {
    this.current = { ...this.current, ...properties };
    const { formats } = this.book;
    const patches = new Map<string, number>();
    for (const { index, values, formulas, formats: codes } of rows) {
      values.forEach((value, column) => this.cells.setValue(index, column, value ?? null));
      formulas?.forEach((formula, column) => this.cells.setFormula(index, column, formula));
      codes?.forEach((numberFormat, column) => {
        if (numberFormat === undefined || numberFormat === GENERAL) return;
        let format = patches.get(numberFormat);
        if (format === undefined) {
          patches.set(numberFormat, (format = formats.patch(0, { numberFormat })));
        }
        this.cells.setFormat(index, column, format);
      });
    }
  }

  /** Replaces some properties. */
  setProperties(patch: Partial<SheetProperties>, kind: SheetChangeKind): void {
    const before = this.current;
    this.current = { ...before, ...patch };
    this.book.journal.record(() => this.setProperties(before, kind));
    this.book.changes.add({ kind, sheetId: this.id });
  }

  /** Replaces some properties and says which cells show it. */
  setAreaProperties(
    patch: Partial<SheetProperties>,
    kind: "rowsHidden" | "columnsHidden" | "merges",
    area: Area
  ): void {
    const before = this.current;
    this.current = { ...before, ...patch };
    this.book.journal.record(() => this.setAreaProperties(before, kind, area));
    this.book.changes.add({ kind, sheetId: this.id, area });
  }

  /** Changes cells inside an area; `part` of a larger change that tells the listeners itself. */
  editCells(area: Area, kind: "cells" | "formats" | "sorted" | "part", edit: () => void): void {
    const image = this.cells.image(area);
    edit();
    this.book.journal.record(() => this.editCells(area, kind, () => this.cells.restore(image)));
    if (kind === "part") return;
    if (kind !== "formats") this.book.notes.cells(this.id, area);
    const single = kind === "cells" && image.values.length === 1;
    const detail = single ? this.detailOf(area, image.values[0] ?? null) : null;
    this.book.changes.add({ kind, sheetId: this.id, area, ...(detail ? { detail } : {}) });
  }

  /** Rewrites a formula whose references moved; its value stays. */
  setFormulaText(row: number, column: number, formula: string): void {
    const before = this.cells.formula(row, column);
    this.cells.setFormula(row, column, formula);
    if (before !== undefined) {
      this.book.journal.record(() => this.setFormulaText(row, column, before));
    }
  }

  /** Replaces the formats of whole rows or columns. */
  setLineFormats(axis: Axis, formats: ReadonlyMap<number, number>, area: Area): void {
    const before = axis === "rows" ? this.cells.rowFormats : this.cells.columnFormats;
    if (axis === "rows") this.cells.rowFormats = formats;
    else this.cells.columnFormats = formats;
    this.book.journal.record(() => this.setLineFormats(axis, before, area));
    this.book.changes.add({ kind: "formats", sheetId: this.id, area });
  }

  /** Opens rows or columns (takes away where negative) in the cells alone; what is taken away must be blank already. */
  shiftCells(axis: Axis, at: number, count: number, area: Area): void {
    this.cells.shift(axis, at, count);
    this.movesSoFar = withMove(this.movesSoFar, { axis, at, count });
    this.book.journal.record(() => this.shiftCells(axis, at, -count, area));
    this.book.notes.everything();
    const kind = `${axis}${count > 0 ? "Inserted" : "Deleted"}` as const;
    this.book.changes.add({ kind, sheetId: this.id, area });
  }

  private detailOf(area: Area, before: CellValue): { before: CellValue; after: CellValue } | null {
    // A formula's result is not known before the next calculation.
    if (this.cells.formula(area.top, area.left) !== undefined) return null;
    return { before, after: this.cells.value(area.top, area.left) };
  }
}
