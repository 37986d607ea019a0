import { itemNotFound } from "../hostError";
import type { HostObject } from "../hostObject";
import { HostCollection } from "../hostObject";
import type { Session } from "./session";

/** Excel.WorksheetCollection: the sheets in the order of their tabs. */
export class WorksheetCollection extends HostCollection {
  readonly shape = { name: "WorksheetCollection", scalars: [] };
  constructor(private readonly session: Session) {
    super();
  }
  get items(): readonly HostObject[] {
    return this.session.model.sheets.map((sheet) => this.session.worksheet(sheet));
  }
  add(name?: string): HostObject {
    return this.session.worksheet(this.session.model.addSheet(name));
  }
  /** By name, in any case, or by id. */
  getItem(key: unknown): HostObject {
    return this.session.worksheet(this.session.model.requireSheet(String(key)));
  }
  getItemOrNullObject(key: string): HostObject | null {
    const sheet = this.session.model.sheet(key);
    return sheet && this.session.worksheet(sheet);
  }
  getActiveWorksheet(): HostObject {
    return this.session.worksheet(this.session.model.activeSheet);
  }
  getFirst(visibleOnly = false): HostObject {
    return this.#at(0, visibleOnly);
  }
  getLast(visibleOnly = false): HostObject {
    return this.#at(-1, visibleOnly);
  }
  getCount(visibleOnly = false): number {
    return this.#sheets(visibleOnly).length;
  }

  #at(index: number, visibleOnly: boolean): HostObject {
    const sheet = this.#sheets(visibleOnly).at(index);
    if (!sheet) throw itemNotFound();
    return this.session.worksheet(sheet);
  }
  #sheets(visibleOnly: boolean) {
    const { sheets } = this.session.model;
    return visibleOnly ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
  }
}
