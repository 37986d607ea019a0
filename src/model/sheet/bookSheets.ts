import type { Area, Visibility } from "../../domain/sheet";
import { singleCell } from "../area";
import type { BookContext } from "../bookContext";
import { dropFromFormula, renameInFormula } from "../formula/adjust";
import type { SheetChangeKind } from "../journal/changes";
import { ModelError } from "../modelError";
import { freeSheetName, requireSheetName, sheetKey } from "../sheetName";
import { rewriteAllFormulas } from "./formulaRewriting";
import { SheetModel, type SheetOwner } from "./sheetModel";
import { SheetStore } from "./sheetStore";

interface Tab {
  readonly store: SheetStore;
  readonly model: SheetModel;
}

const FIRST_CELL = singleCell(0, 0);

/** The sheets of one workbook in tab order, which one is active, and what is selected on each. */
export class BookSheets implements SheetOwner {
  private tabs: readonly Tab[] = [];
  private activeId = "";
  private readonly selections = new Map<string, Area>();
  private made = 0;

  constructor(private readonly book: BookContext) {}

  get stores(): readonly SheetStore[] {
    return this.tabs.map(({ store }) => store);
  }

  get models(): readonly SheetModel[] {
    return this.tabs.map(({ model }) => model);
  }

  /** By name, without regard to case, or by id. */
  find(nameOrId: string): SheetModel | null {
    const key = sheetKey(nameOrId);
    const tab = this.tabs.find(
      ({ store }) => store.id === nameOrId || sheetKey(store.properties.name) === key
    );
    return tab?.model ?? null;
  }

  add(name: string | undefined, position: number | undefined): SheetModel {
    const names = this.tabs.map(({ store }) => store.properties.name);
    const given = name ?? freeSheetName(names);
    requireSheetName(given, names);
    return this.adopt(given, position);
  }

  /** Adds a sheet under the name that a file gives it, good or bad. */
  adopt(given: string, position?: number): SheetModel {
    this.made++;
    const store = new SheetStore(this.book, sheetId(this.made), given);
    const tab = { store, model: new SheetModel(store, this) };
    this.setTabs(inserted(this.tabs, tab, position ?? this.tabs.length), "sheetAdded", store.id);
    if (this.activeId === "") this.setActive(store.id);
    return tab.model;
  }

  /** Formulas and names that name the sheet read `#REF!`; its own names go. */
  delete(id: string): void {
    const tab = this.require(id);
    this.requireOtherVisible(tab.store);
    const { name } = tab.store.properties;
    const others = this.book.names.filter(({ sheetId: scope }) => scope !== id);
    if (others.length < this.book.names.length) this.book.setNames(others);
    rewriteAllFormulas(this.book, (formula) => dropFromFormula(formula, name));
    if (this.activeId === id) this.setActive(this.neighbourOf(tab));
    this.setTabs(
      this.tabs.filter((one) => one !== tab),
      "sheetDeleted",
      id
    );
  }

  move(id: string, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.tabs.length) {
      throw new ModelError("InvalidArgument", "There is no such position.");
    }
    const tab = this.require(id);
    const others = this.tabs.filter((one) => one !== tab);
    this.setTabs(inserted(others, tab, position), "sheetMoved", id);
  }

  rename(store: SheetStore, name: string): void {
    const others = this.tabs.filter((tab) => tab.store !== store);
    requireSheetName(
      name,
      others.map((tab) => tab.store.properties.name)
    );
    const before = store.properties.name;
    if (before === name) return;
    rewriteAllFormulas(this.book, (formula) => renameInFormula(formula, before, name));
    store.setProperties({ name }, "sheetRenamed");
    this.book.notes.everything();
  }

  setVisibility(store: SheetStore, visibility: Visibility): void {
    if (store.properties.visibility === visibility) return;
    if (visibility !== "visible") this.requireOtherVisible(store);
    store.setProperties({ visibility }, "sheetVisibility");
    if (visibility !== "visible" && this.activeId === store.id) {
      this.setActive(this.neighbourOf(this.require(store.id)));
    }
  }

  get active(): SheetModel {
    return this.require(this.activeId).model;
  }

  /** Shows a sheet; a hidden one can't be shown. */
  activate(id: string): void {
    const { store } = this.require(id);
    if (store.properties.visibility !== "visible") {
      throw new ModelError("InvalidOperation", "A hidden sheet can't be activated.");
    }
    if (this.activeId !== id) this.setActive(id);
  }

  positionOf(store: SheetStore): number {
    return this.tabs.findIndex((tab) => tab.store === store);
  }

  selectionOf(store: SheetStore): Area {
    return this.selections.get(store.id) ?? FIRST_CELL;
  }

  /** Selecting is no step to take back, as in Excel. */
  select(store: SheetStore, area: Area): void {
    this.activate(store.id);
    this.selections.set(store.id, area);
    this.book.changes.add({ kind: "selection", sheetId: store.id });
  }

  private setTabs(tabs: readonly Tab[], kind: SheetChangeKind, id: string): void {
    const before = this.tabs;
    const opposite = OPPOSITE[kind] ?? kind;
    this.tabs = tabs;
    this.book.journal.record(() => this.setTabs(before, opposite, id));
    this.book.changes.add({ kind, sheetId: id });
    this.book.notes.everything();
  }

  private setActive(id: string): void {
    const before = this.activeId;
    this.activeId = id;
    // Only a sheet that comes or goes makes this part of an undo step.
    this.book.journal.recordAside(() => this.setActive(before));
    if (id !== "") this.book.changes.add({ kind: "activated", sheetId: id });
  }

  private neighbourOf(tab: Tab): string {
    const at = this.tabs.indexOf(tab);
    const order = [...this.tabs.slice(at + 1), ...this.tabs.slice(0, at).reverse()];
    const next = order.find(({ store }) => store.properties.visibility === "visible");
    return next?.store.id ?? "";
  }

  private requireOtherVisible(store: SheetStore): void {
    const other = this.tabs.some(
      (tab) => tab.store !== store && tab.store.properties.visibility === "visible"
    );
    if (!other) {
      throw new ModelError("InvalidOperation", "A workbook keeps one sheet in sight.");
    }
  }

  private require(id: string): Tab {
    const tab = this.tabs.find(({ store }) => store.id === id);
    if (!tab) throw new ModelError("ItemNotFound", "There is no such sheet.");
    return tab;
  }
}

const OPPOSITE: Partial<Record<SheetChangeKind, SheetChangeKind>> = {
  sheetAdded: "sheetDeleted",
  sheetDeleted: "sheetAdded",
};

function inserted(tabs: readonly Tab[], tab: Tab, position: number): readonly Tab[] {
  const at = Math.max(0, Math.min(position, tabs.length));
  return [...tabs.slice(0, at), tab, ...tabs.slice(at)];
}

function sheetId(number: number): string {
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}
