import type { Area, CellRef } from "../domain/sheet";
import type { BookContext, InputSettings } from "./bookContext";
import { Calculation } from "./calculation/calculation";
import { CalculationNotes } from "./calculation/calculationNotes";
import type { Calculator } from "./calculation/calculator";
import { TextPool } from "./cells/textPool";
import { FormatPool } from "./format/formatPool";
import { Batches } from "./journal/batches";
import type { ChangeListener } from "./journal/changes";
import { ModelError } from "./modelError";
import { areaOfRefersTo } from "./names/nameBook";
import { BookNames } from "./names/bookNames";
import type { NameEntry } from "./names/nameEntry";
import { BookSheets } from "./sheet/bookSheets";
import type { SheetModel } from "./sheet/sheetModel";

/** How a workbook is made. */
export interface WorkbookOptions {
  /** The file name, for snapshots. */
  readonly book?: string;
  readonly strict?: boolean;
  /** The year of dates typed without one; left out, this year. */
  readonly currentYear?: number;
  readonly date1904?: boolean;
  /** Without one, formulas keep their cached values. */
  readonly calculator?: Calculator | null;
}

/** The in-memory workbook. It begins without a sheet; every change is journalled; what Excel refuses is a `ModelError`. */
export class WorkbookModel {
  /** The file name. */
  readonly book: string;
  private readonly batches = new Batches();
  private readonly bookNames: BookNames;
  private readonly bookSheets: BookSheets;
  private readonly calculation: Calculation;
  private readonly context: BookContext;
  private input: InputSettings;
  private settingsNow: ReadonlyMap<string, unknown> = new Map();

  constructor(options: WorkbookOptions = {}) {
    this.book = options.book ?? "";
    this.input = {
      strict: options.strict ?? false,
      currentYear: options.currentYear ?? new Date().getFullYear(),
      date1904: options.date1904 ?? false,
    };
    this.context = this.makeContext();
    this.bookNames = new BookNames(this.batches, () => this.context.notes.everything());
    this.bookSheets = new BookSheets(this.context);
    this.calculation = new Calculation(this.context, options.calculator ?? null);
  }

  /** In tab order. */
  get sheets(): readonly SheetModel[] {
    return this.bookSheets.models;
  }

  /** By name, without regard to case, or by id; null where there is none. */
  sheet(nameOrId: string): SheetModel | null {
    return this.bookSheets.find(nameOrId);
  }

  /** As `sheet`, but `ItemNotFound` where there is none. */
  requireSheet(nameOrId: string): SheetModel {
    const sheet = this.sheet(nameOrId);
    if (!sheet) throw new ModelError("ItemNotFound", `There is no sheet "${nameOrId}".`);
    return sheet;
  }

  /** Adds a sheet at the end, or at a position from the left. */
  addSheet(name?: string, position?: number): SheetModel {
    return this.transact("add sheet", () => this.bookSheets.add(name, position));
  }

  /** Takes over what a file holds: names and sheets, good or bad; nothing to take back. */
  load(
    sheetNames: readonly string[],
    namesOf: (sheets: readonly SheetModel[]) => readonly NameEntry[]
  ): void {
    const sheets = sheetNames.map((name) => this.bookSheets.adopt(name));
    this.bookNames.replace(namesOf(sheets));
    this.context.notes.take();
  }

  /** Formulas and names that name the sheet read `#REF!`; its own names go. */
  deleteSheet(sheet: SheetModel): void {
    this.transact("delete sheet", () => this.bookSheets.delete(sheet.id));
  }

  /** Moves a sheet to a position from the left. */
  moveSheet(sheet: SheetModel, position: number): void {
    this.transact("move sheet", () => this.bookSheets.move(sheet.id, position));
  }

  get activeSheet(): SheetModel {
    return this.bookSheets.active;
  }

  /** Shows a sheet; a hidden one can't be shown. */
  activate(sheet: SheetModel): void {
    this.transact("activate", () => this.bookSheets.activate(sheet.id));
  }

  get names(): readonly NameEntry[] {
    return this.bookNames.all;
  }

  /** The name of exactly that scope; without a sheet, of the workbook. */
  name(name: string, sheet: SheetModel | null = null): NameEntry | null {
    return this.bookNames.find(name, sheet?.id ?? null);
  }

  /** `refersTo` with or without its `=`; without a sheet, for the whole workbook. */
  addName(
    name: string,
    refersTo: string,
    more: {
      readonly sheet?: SheetModel | null;
      readonly visible?: boolean;
      readonly comment?: string;
    } = {}
  ): NameEntry {
    const { visible = true, comment = "" } = more;
    const entry = { name, refersTo, sheetId: more.sheet?.id ?? null, visible, comment };
    return this.transact("add name", () => this.bookNames.add(entry));
  }

  /** Replaces parts of a name; answers the new entry. */
  updateName(
    entry: NameEntry,
    patch: Partial<Pick<NameEntry, "refersTo" | "visible" | "comment">>
  ): NameEntry {
    return this.transact("update name", () => this.bookNames.update(entry, patch));
  }

  deleteName(entry: NameEntry): void {
    this.transact("delete name", () => this.bookNames.delete(entry));
  }

  /** The cells of a name that means one area and nothing else, or null. */
  areaOfName(entry: NameEntry): { readonly sheet: SheetModel; readonly area: Area } | null {
    const target = areaOfRefersTo(entry.refersTo);
    const sheet = target && this.sheet(target.sheet);
    return target && sheet ? { sheet, area: target.area } : null;
  }

  /** What add-ins keep in the file: plain JSON by key. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.settingsNow;
  }

  setSetting(key: string, value: unknown): void {
    const next = new Map(this.settingsNow).set(key, value);
    this.transact("setting", () => this.replaceSettings(next));
  }

  deleteSetting(key: string): void {
    const next = new Map(this.settingsNow);
    if (next.delete(key)) this.transact("setting", () => this.replaceSettings(next));
  }

  /** Whether a written text that would change its meaning is a `StrictWriteError`. */
  get strict(): boolean {
    return this.input.strict;
  }

  set strict(strict: boolean) {
    this.input = { ...this.input, strict };
  }

  get date1904(): boolean {
    return this.input.date1904;
  }

  /** Opens a batch: one undo step, one message to the listeners. Batches nest; the outermost counts. */
  begin(label: string): void {
    this.batches.begin(label);
  }

  /** Ends a batch. */
  commit(): void {
    this.batches.commit();
  }

  /** Takes back everything since the outermost `begin` and ends it. */
  rollback(): void {
    this.batches.rollback();
  }

  /** Runs an action as one step: whole or, where it throws, not at all. */
  transact<T>(label: string, action: () => T): T {
    return this.batches.transact(label, action);
  }

  get canUndo(): boolean {
    return this.batches.journal.canUndo;
  }

  get canRedo(): boolean {
    return this.batches.journal.canRedo;
  }

  /** The labels of what can be taken back, the latest last. */
  get undoLabels(): readonly string[] {
    return this.batches.journal.labels;
  }

  /** Takes back the latest batch; its label, or null where there is none. */
  undo(): string | null {
    return this.batches.undo();
  }

  /** Does the latest undone batch again; its label, or null where there is none. */
  redo(): string | null {
    return this.batches.redo();
  }

  clearUndo(): void {
    this.batches.journal.clear();
  }

  /** Hears of each batch once; the answer stops listening. */
  onChange(listener: ChangeListener): () => void {
    return this.batches.subscribe(listener);
  }

  /** Brings formulas up to date; reads of values do so themselves. */
  recalculate(): void {
    this.calculation.refresh();
  }

  /** Formulas beyond the calculator that have no cached value to keep. */
  get uncomputed(): readonly CellRef[] {
    this.recalculate();
    return this.calculation.uncomputed;
  }

  private replaceSettings(next: ReadonlyMap<string, unknown>): void {
    const before = this.settingsNow;
    this.settingsNow = next;
    this.batches.journal.record(() => this.replaceSettings(before));
    this.batches.changes.add({ kind: "settings" });
  }

  private makeContext(): BookContext {
    const names = () => this.bookNames;
    const sheets = () => this.bookSheets;
    const input = () => this.input;
    return {
      texts: new TextPool(),
      formats: new FormatPool(),
      journal: this.batches.journal,
      changes: this.batches.changes,
      notes: new CalculationNotes(),
      get input() {
        return input();
      },
      get stores() {
        return sheets().stores;
      },
      get names() {
        return names().all;
      },
      transact: (label, action) => this.transact(label, action),
      setNames: (entries) => names().replace(entries),
      recalculate: () => this.recalculate(),
    };
  }
}
