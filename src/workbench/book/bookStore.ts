import type { Area } from "../../domain/sheet";
import type { ModelChange } from "../../model/journal/changes";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { areaBetween } from "../grid/moves";
import type { Cell } from "../grid/moves";

/** What a redraw depends on: each number grows when something of its kind changes. */
export interface Versions {
  /** Values, looks, names: everything that a cell may show. */
  readonly content: number;
  /** Sizes, merges, hidden lines, rows that came or went: everything that moves cells. */
  readonly layout: number;
  /** What is selected, and on which sheet. */
  readonly selection: number;
}

const MOVES_CELLS: ReadonlySet<ModelChange["kind"]> = new Set([
  "rowsInserted",
  "rowsDeleted",
  "columnsInserted",
  "columnsDeleted",
  "rowsHidden",
  "columnsHidden",
  "merges",
  "layout",
  "sheetDeleted",
]);

const SELECTS: ReadonlySet<ModelChange["kind"]> = new Set(["selection", "activated"]);

/** The workbook on the screen: the model, and the one cell of the selection that typing goes to. */
export class BookStore {
  /** One per opened file, for the page to start anew. */
  readonly id = crypto.randomUUID();
  private now: Versions = { content: 0, layout: 0, selection: 0 };
  private savedContent = 0;
  private readonly listeners = new Set<() => void>();
  private readonly cursors = new Map<string, Cell>();
  private selecting = false;
  private readonly unsubscribe: () => void;

  constructor(
    readonly model: WorkbookModel,
    readonly digitPixels: number
  ) {
    this.unsubscribe = model.onChange(({ changes }) => this.follow(changes));
  }

  get versions(): Versions {
    return this.now;
  }

  /** Whether something differs, or may differ, from what was opened or saved last. */
  get isChanged(): boolean {
    return this.now.content !== this.savedContent;
  }

  /** What stands here now is in a file. */
  markSaved(): void {
    this.savedContent = this.now.content;
    this.now = { ...this.now };
    this.tell();
  }

  get sheet(): SheetModel {
    return this.model.activeSheet;
  }

  /** The active cell of the sheet in sight. */
  get cursor(): Cell {
    const { id, selection } = this.sheet;
    return this.cursors.get(id) ?? { row: selection.top, column: selection.left };
  }

  /** Calls back after every change; the result stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Selects an area and makes one of its cells the active one. */
  select(area: Area, cursor: Cell): void {
    this.selecting = true;
    try {
      this.cursors.set(this.sheet.id, cursor);
      this.sheet.select(area);
    } finally {
      this.selecting = false;
    }
  }

  /** Selects one cell, with the merged area it belongs to. */
  moveTo(cell: Cell): void {
    const area = areaBetween(this.sheet, cell, cell);
    this.select(area, { row: area.top, column: area.left });
  }

  /** Selects from the active cell to another. */
  extendTo(cell: Cell): void {
    this.select(areaBetween(this.sheet, this.cursor, cell), this.cursor);
  }

  close(): void {
    this.unsubscribe();
    this.listeners.clear();
  }

  private follow(changes: readonly ModelChange[]): void {
    const kinds = new Set(changes.map(({ kind }) => kind));
    // Somebody else selected, e.g. the pane: typing goes to the first cell of it.
    for (const change of changes) {
      if (change.kind === "selection" && !this.selecting) this.cursors.delete(change.sheetId);
    }
    const { content, layout, selection } = this.now;
    const has = (some: ReadonlySet<string>) => [...kinds].some((kind) => some.has(kind));
    this.now = {
      content: [...kinds].some((kind) => !SELECTS.has(kind)) ? content + 1 : content,
      layout: has(MOVES_CELLS) ? layout + 1 : layout,
      selection: has(SELECTS) || kinds.has("sheetDeleted") ? selection + 1 : selection,
    };
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
