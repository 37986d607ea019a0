import type { PageSetup } from "../../domain/authoredBook";
import type { Area, CellValue, SheetRow, Visibility } from "../../domain/sheet";
import { boundingArea, intersect, type Axis } from "../area";
import type { CellFormat } from "../format/cellFormat";
import type { Input } from "../input/coercion";
import { writeInputs } from "../input/inputWriting";
import { ModelError } from "../modelError";
import { requireOnGrid } from "./block";
import type { CellComment } from "./cellComment";
import type { ConditionalFormat } from "./conditionalFormat";
import {
  addConditionalFormat,
  clearConditionalFormats,
  deleteConditionalFormat,
  updateConditionalFormat,
} from "./conditionalFormats";
import { clearArea, keepResults, putValues, setFormat, setNumberFormats } from "./editing";
import { requireAllowed } from "./guards";
import { type SizedRun, setHidden, setLineSizes, showLevels } from "./lines";
import { loadLocks } from "./locks";
import { mergeArea, unmergeArea } from "./merging";
import type { ProtectionOptions } from "../../xlsx/save/changes";
import type { ScannedSheet } from "../../xlsx/scannedWorkbook";
import { DEFAULT_PROTECTION } from "./protection";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetProperties } from "./sheetProperties";
import { sheetReading, type SheetReading } from "./sheetReading";
import type { SheetStore } from "./sheetStore";
import { sortRows, type SortField, type SortOptions } from "./sorting";
import { insertLines, removeLines } from "./structure";
import {
  validationOf,
  withValidation,
  type Validation,
  type ValidationSettings,
} from "./validation";

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  rename(store: SheetStore, name: string): void;
  setVisibility(store: SheetStore, visibility: Visibility): void;
  positionOf(store: SheetStore): number;
  selectionOf(store: SheetStore): Area;
  select(store: SheetStore, area: Area): void;
}

/** A sheet of the in-memory workbook. Rows and columns are zero-based; every change is journalled; what Excel refuses is a `ModelError`. */
export class SheetModel {
  constructor(
    private readonly store: SheetStore,
    private readonly owner: SheetOwner
  ) {}

  /** Fills a new sheet from a file, past the journal. */
  load(rows: readonly SheetRow[], properties: Partial<SheetProperties>): void {
    this.store.load(rows, properties);
  }

  /** Tells a new sheet the locks of its file. */
  loadLocks(sheet: Pick<ScannedSheet, "rows" | "columns">): void {
    loadLocks(this.store, sheet);
  }

  /** Stable through renames, in Excel's braces. */
  get id(): string {
    return this.store.id;
  }

  get name(): string {
    return this.store.properties.name;
  }

  /** Formulas, names and rules that name the sheet follow. */
  rename(name: string): void {
    this.change("rename sheet", () => this.owner.rename(this.store, name));
  }

  get visibility(): Visibility {
    return this.store.properties.visibility;
  }

  setVisibility(visibility: Visibility): void {
    this.change("sheet visibility", () => this.owner.setVisibility(this.store, visibility));
  }

  /** Zero-based, from the left. */
  get position(): number {
    return this.owner.positionOf(this.store);
  }

  /** `#RRGGBB`, or empty for none. */
  get tabColor(): string {
    return this.store.properties.tabColor;
  }

  setTabColor(tabColor: string): void {
    this.change("tab colour", () => this.store.setProperties({ tabColor }, "layout"));
  }

  /** The whole sheet as it is now, to be read in bulk. */
  reading(): SheetReading {
    this.store.book.recalculate();
    return sheetReading(this.store);
  }

  value(row: number, column: number): CellValue {
    this.store.book.recalculate();
    return this.store.cells.value(row, column);
  }

  values(area: Area): CellValue[][] {
    this.store.book.recalculate();
    return grid(area, (row, column) => this.store.cells.value(row, column));
  }

  /** With its `=`; undefined where the cell has none. */
  formula(row: number, column: number): string | undefined {
    return this.store.cells.formula(row, column);
  }

  format(row: number, column: number): CellFormat {
    return this.store.book.formats.formatOf(this.store.cells.format(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.format(row, column).numberFormat;
  }

  /** Typed input, as Excel takes it: see `coerceInput`. */
  write(area: Area, inputs: readonly (readonly Input[])[]): void {
    this.change("write", () => writeInputs(this.store, area, inputs));
  }

  /** Values as they are, without the rules of typed input; formulas there go. */
  put(area: Area, values: readonly (readonly CellValue[])[]): void {
    this.change("put", () => putValues(this.store, area, values));
  }

  /** What formulas there are known to give, for a workbook that nothing calculates. */
  keepResults(area: Area, results: readonly (readonly (CellValue | undefined)[])[]): void {
    this.change("write", () => keepResults(this.store, area, results));
  }

  /** Null leaves a cell alone. */
  setNumberFormats(area: Area, codes: readonly (readonly (string | null)[])[]): void {
    this.change("number format", () => setNumberFormats(this.store, area, codes));
  }

  setFormat(area: Area, patch: Partial<CellFormat>): void {
    this.change("format", () => setFormat(this.store, area, patch));
  }

  clear(area: Area, what: "All" | "Contents" | "Formats" = "All"): void {
    this.change("clear", () => clearArea(this.store, area, what));
  }

  /** The smallest area with all values (and cell looks and merges, unless `valuesOnly`), or null. */
  usedArea({ valuesOnly }: { readonly valuesOnly: boolean }): Area | null {
    const cells = this.store.cells.extent(!valuesOnly);
    if (valuesOnly) return cells;
    return this.merges.reduce<Area | null>(
      (area, merge) => (area ? boundingArea(area, merge) : merge),
      cells
    );
  }

  get merges(): readonly Area[] {
    return this.store.properties.merges;
  }

  merge(area: Area, options: { readonly across?: boolean } = {}): void {
    this.change("merge", () => mergeArea(this.store, area, options.across ?? false));
  }

  unmerge(area: Area): void {
    this.change("unmerge", () => unmergeArea(this.store, area));
  }

  /** Opens the area's rows or columns across the whole sheet. */
  insert(area: Area, axis: Axis): void {
    this.change(`insert ${axis}`, () => insertLines(this.store, area, axis));
  }

  /** Takes the area's rows or columns away across the whole sheet. */
  remove(area: Area, axis: Axis): void {
    this.change(`delete ${axis}`, () => removeLines(this.store, area, axis));
  }

  sort(area: Area, fields: readonly SortField[], options: SortOptions = {}): void {
    this.change("sort", () => sortRows(this.store, area, fields, options));
  }

  isRowHidden(row: number): boolean {
    return this.store.properties.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.store.properties.hiddenColumns.has(column);
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.store.properties.hiddenRows;
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.store.properties.hiddenColumns;
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.change("hide rows", () => setHidden(this.store, "rows", { first, last }, hidden));
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.change("hide columns", () => setHidden(this.store, "columns", { first, last }, hidden));
  }

  /** In points. */
  rowHeight(row: number): number {
    return this.store.properties.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  /** In characters of the default font. */
  columnWidth(column: number): number {
    return this.store.properties.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  /** Null gives back the default height. */
  setRowHeights(first: number, last: number, points: number | null): void {
    this.setSizes("rowHeights", first, last, points);
  }

  /** Heights of many runs of rows in one step: one by one they would cost their square. */
  setRowHeightRuns(runs: readonly SizedRun[]): void {
    this.change("size", () => setLineSizes(this.store, "rowHeights", runs));
  }

  /** Null gives back the default width. */
  setColumnWidths(first: number, last: number, characters: number | null): void {
    this.setSizes("columnWidths", first, last, characters);
  }

  /** How deep the row is grouped: 0 to 7. */
  rowLevel(row: number): number {
    return this.store.properties.rowLevels.get(row) ?? 0;
  }

  get rowLevels(): ReadonlyMap<number, number> {
    return this.store.properties.rowLevels;
  }

  get columnLevels(): ReadonlyMap<number, number> {
    return this.store.properties.columnLevels;
  }

  columnLevel(column: number): number {
    return this.store.properties.columnLevels.get(column) ?? 0;
  }

  setRowLevels(first: number, last: number, level: number): void {
    this.setSizes("rowLevels", first, last, requireLevel(level) || null);
  }

  /** Levels of many runs of rows in one step; null for none. */
  setRowLevelRuns(runs: readonly SizedRun[]): void {
    this.change("size", () => setLineSizes(this.store, "rowLevels", runs));
  }

  setColumnLevels(first: number, last: number, level: number): void {
    this.setSizes("columnLevels", first, last, requireLevel(level) || null);
  }

  /** Shows grouped rows above a level only: 1 shows none of them. */
  showRowLevels(levels: number): void {
    this.change("outline", () => showLevels(this.store, "rows", levels));
  }

  showColumnLevels(levels: number): void {
    this.change("outline", () => showLevels(this.store, "columns", levels));
  }

  get freeze(): { readonly rows: number; readonly columns: number } {
    return this.store.properties.freeze;
  }

  setFreeze(freeze: { readonly rows: number; readonly columns: number }): void {
    this.change("freeze", () => this.store.setProperties({ freeze }, "layout"));
  }

  get validations(): readonly Validation[] {
    return this.store.properties.validations;
  }

  /** The rule that watches every cell of the area, or why there is no single one. */
  validationAt(area: Area): ReturnType<typeof validationOf> {
    return validationOf(this.validations, area);
  }

  /** Null takes the rules away. */
  setValidation(area: Area, settings: ValidationSettings | null): void {
    this.change("data validation", () => {
      requireOnGrid(area);
      requireAllowed(this.store, "allowFormatCells");
      const validations = withValidation(this.validations, area, settings);
      this.store.setProperties({ validations }, "layout");
    });
  }

  get comments(): readonly CellComment[] {
    return this.store.properties.comments;
  }

  /** The first wins where two rules disagree. */
  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.store.properties.conditionalFormats;
  }

  /** Adds a rule before all others, as Excel does. */
  addConditionalFormat(format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    return this.change("conditional format", () => addConditionalFormat(this.store, format));
  }

  updateConditionalFormat(id: string, patch: Partial<Omit<ConditionalFormat, "id">>): void {
    this.change("conditional format", () => updateConditionalFormat(this.store, id, patch));
  }

  deleteConditionalFormat(id: string): void {
    this.change("conditional format", () => deleteConditionalFormat(this.store, id));
  }

  /** Takes the rules off an area; they stay on the rest of their cells. */
  clearConditionalFormats(area: Area): void {
    this.change("conditional format", () => clearConditionalFormats(this.store, area));
  }

  /** Null where the sheet is not protected. */
  get protection(): ProtectionOptions | null {
    return this.store.properties.protection;
  }

  protect(options: Partial<ProtectionOptions> = {}): void {
    if (this.protection) throw new ModelError("AccessDenied", "The sheet is protected already.");
    const protection = { ...DEFAULT_PROTECTION, ...options };
    this.change("protect", () => this.store.setProperties({ protection }, "protection"));
  }

  unprotect(): void {
    if (!this.protection) return;
    this.change("unprotect", () => this.store.setProperties({ protection: null }, "protection"));
  }

  get selection(): Area {
    return this.owner.selectionOf(this.store);
  }

  /** Shows the sheet and selects the area. */
  select(area: Area): void {
    requireOnGrid(area);
    this.change("select", () => this.owner.select(this.store, area));
  }

  get page(): PageSetup {
    return this.store.properties.page;
  }

  setPage(page: PageSetup): void {
    this.change("page setup", () => this.store.setProperties({ page }, "layout"));
  }

  /** The merges that touch an area. */
  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => intersect(merge, area));
  }

  private setSizes(
    key: "rowHeights" | "columnWidths" | "rowLevels" | "columnLevels",
    first: number,
    last: number,
    size: number | null
  ): void {
    this.change("size", () => setLineSizes(this.store, key, [{ first, last, size }]));
  }

  private change<T>(label: string, action: () => T): T {
    return this.store.book.transact(label, action);
  }
}

function requireLevel(level: number): number {
  if (Number.isInteger(level) && level >= 0 && level <= 7) return level;
  throw new ModelError("InvalidArgument", "A grouping level is a whole number from 0 to 7.");
}

function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => read(area.top + r, area.left + c))
  );
}
