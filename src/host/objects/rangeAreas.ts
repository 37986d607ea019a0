import type { Area } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { itemNotFound } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { localAddress, quoteSheet } from "./address";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { cellCount } from "./grid";
import type { Session } from "./session";

/** Excel.RangeAreas: several areas of one sheet. */
export class RangeAreas extends HostObject {
  readonly shape = { name: "RangeAreas", scalars: ["address", "areaCount", "cellCount"] };
  readonly areas: RangeCollection;
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly parts: readonly Area[]
  ) {
    super();
    this.areas = new RangeCollection(parts.map((area) => session.range(sheet, area)));
  }
  get worksheet(): HostObject {
    return this.session.worksheet(this.sheet);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.parts);
  }
  get address(): string {
    const sheet = quoteSheet(this.sheet.name);
    return this.parts.map((area) => `${sheet}!${localAddress(area)}`).join(",");
  }
  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + cellCount(area), 0);
  }
}

/** Excel.RangeCollection: the areas, each a range. */
class RangeCollection extends HostCollection {
  readonly shape = { name: "RangeCollection", scalars: [] };
  constructor(readonly items: readonly HostObject[]) {
    super();
  }
  getItemAt(index: number): HostObject {
    const found = this.items[index];
    if (!found) throw itemNotFound();
    return found;
  }
  getCount(): number {
    return this.items.length;
  }
}
