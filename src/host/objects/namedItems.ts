import type { NameEntry } from "../../model/names/nameEntry";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { invalidArgument, required } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { absoluteAddress } from "./address";
import { readFlag } from "./plainValues";
import { Range } from "./range";
import type { Session } from "./session";

/** Excel.NamedItemCollection: the names of a workbook (sheet null) or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly shape = { name: "NamedItemCollection", scalars: [] };
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel | null
  ) {
    super();
  }
  get items(): readonly NamedItem[] {
    const scope = this.sheet?.id ?? null;
    return this.session.model.names
      .filter(({ sheetId }) => sheetId === scope)
      .map((entry) => new NamedItem(this.session, entry));
  }
  getItem(name: unknown): NamedItem {
    return required(this.getItemOrNullObject(String(name)));
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const entry = this.session.model.name(name, this.sheet);
    return entry && new NamedItem(this.session, entry);
  }
  getCount(): number {
    return this.items.length;
  }
  /** The reference is a range or a formula text with its `=`. */
  add(name: string, reference: unknown, comment?: string): NamedItem {
    const entry = this.session.model.addName(name, refersTo(reference), {
      sheet: this.sheet,
      comment: comment ?? "",
    });
    return new NamedItem(this.session, entry);
  }
}

/** Excel.NamedItem: a defined name. */
export class NamedItem extends HostObject {
  readonly shape = {
    name: "NamedItem",
    scalars: ["name", "formula", "type", "value", "scope", "visible", "comment"],
    key: "_Id",
  };
  constructor(
    private readonly session: Session,
    private readonly added: NameEntry
  ) {
    super();
  }
  /** As it is now: what it refers to follows its cells. */
  get entry(): NameEntry {
    const { name, sheetId } = this.added;
    const sheet = sheetId === null ? null : this.session.model.sheet(sheetId);
    return required(this.session.model.name(name, sheet));
  }
  get _Id(): string {
    return this.entry.name;
  }
  get name(): string {
    return this.entry.name;
  }
  get formula(): string {
    return `=${this.entry.refersTo}`;
  }
  set formula(formula: string) {
    this.#update({ refersTo: refersTo(formula) });
  }
  get visible(): boolean {
    return this.entry.visible;
  }
  set visible(visible: boolean) {
    this.#update({ visible: readFlag(visible) });
  }
  get comment(): string {
    return this.entry.comment;
  }
  set comment(comment: string) {
    this.#update({ comment });
  }
  get scope(): "Workbook" | "Worksheet" {
    return this.entry.sheetId === null ? "Workbook" : "Worksheet";
  }
  get type(): "Range" | "Double" | "String" | "Boolean" | "Error" {
    if (this.getRangeOrNullObject()) return "Range";
    switch (typeof this.value) {
      case "number":
        return "Double";
      case "boolean":
        return "Boolean";
      default:
        return String(this.value).startsWith("#") ? "Error" : "String";
    }
  }
  /** The address of a range, else the constant. */
  get value(): string | number | boolean {
    const { refersTo: text } = this.entry;
    if (this.getRangeOrNullObject()) return text.replaceAll("$", "");
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    if (text !== "" && Number.isFinite(Number(text))) return Number(text);
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  }
  get worksheet(): HostObject {
    return required(this.worksheetOrNullObject);
  }
  get worksheetOrNullObject(): HostObject | null {
    const { sheetId } = this.entry;
    const sheet = sheetId === null ? null : this.session.model.sheet(sheetId);
    return sheet && this.session.worksheet(sheet);
  }
  getRange(): HostObject {
    return required(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): HostObject | null {
    return this.session.rangeOfName(this.entry);
  }
  delete(): void {
    this.session.model.deleteName(this.entry);
  }

  #update(patch: Partial<Pick<NameEntry, "refersTo" | "visible" | "comment">>): void {
    this.session.model.updateName(this.entry, patch);
  }
}

function refersTo(reference: unknown): string {
  if (reference instanceof Range) return absoluteAddress(reference.sheet.name, reference.area);
  if (typeof reference === "string") return reference.replace(/^=/, "");
  throw invalidArgument();
}
