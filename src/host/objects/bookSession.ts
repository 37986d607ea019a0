import type { Area } from "../../domain/sheet";
import { isOnGrid } from "../../model/area";
import type { Axis } from "../../model/area";
import type { NameEntry } from "../../model/names/nameEntry";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { invalidArgument } from "../hostError";
import type { HostObject } from "../hostObject";
import { parseRangeAddress } from "./address";
import { Range } from "./range";
import type { Session } from "./session";
import { Worksheet } from "./worksheet";

/** So many change events can still be asked for their range. */
const REMEMBERED_EVENTS = 200;

/** The objects over one workbook; ranges in use follow their cells. */
export class BookSession implements Session {
  private readonly worksheets = new Map<string, Worksheet>();
  private readonly ofEvents = new Map<string, Range>();
  private inUse = new Set<Range>();
  private nextEvent = 1;

  constructor(readonly model: WorkbookModel) {}

  worksheet(sheet: SheetModel): Worksheet {
    let found = this.worksheets.get(sheet.id);
    if (!found) this.worksheets.set(sheet.id, (found = new Worksheet(this, sheet)));
    return found;
  }

  range(sheet: SheetModel, area: Area): Range {
    if (!isOnGrid(area)) throw invalidArgument();
    const range = new Range(this, sheet, area);
    this.inUse.add(range);
    return range;
  }

  areaOn(sheet: SheetModel, reference: unknown): Area {
    if (reference instanceof Range) {
      if (reference.sheet !== sheet) throw invalidArgument();
      return reference.area;
    }
    if (typeof reference !== "string") throw invalidArgument();
    const address = parseRangeAddress(reference);
    if (!address) return this.areaOfName(sheet, reference);
    if (address.sheet !== null && this.model.sheet(address.sheet) !== sheet) {
      throw invalidArgument();
    }
    return address.area;
  }

  rangeOfName(entry: NameEntry): HostObject | null {
    const found = this.model.areaOfName(entry);
    return found && this.range(found.sheet, found.area);
  }

  rangeOfEvent(referenceId: string): HostObject | null {
    return this.ofEvents.get(referenceId) ?? null;
  }

  /** Remembers the range of a change event; the answer is its reference id. */
  rememberEvent(sheet: SheetModel, area: Area): string {
    const id = `event-${this.nextEvent++}`;
    this.ofEvents.set(id, new Range(this, sheet, area));
    const [oldest] = this.ofEvents.keys();
    if (this.ofEvents.size > REMEMBERED_EVENTS && oldest) this.ofEvents.delete(oldest);
    return id;
  }

  moved(sheet: SheetModel, axis: Axis, at: number, count: number): void {
    for (const range of [...this.inUse, ...this.ofEvents.values()]) {
      if (range.sheet === sheet) range.follow(axis, at, count);
    }
  }

  /** A request is over: only the ranges that the client keeps are still in use. */
  endRequest(kept: Iterable<HostObject>): void {
    this.inUse = new Set([...kept].filter((object) => object instanceof Range));
  }

  private areaOfName(sheet: SheetModel, name: string): Area {
    const entry = this.model.name(name, sheet) ?? this.model.name(name, null);
    const found = entry && this.model.areaOfName(entry);
    if (!found || found.sheet !== sheet) throw invalidArgument();
    return found.area;
  }
}
