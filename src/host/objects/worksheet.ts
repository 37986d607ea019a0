import type { Visibility } from "../../domain/sheet";
import { GRID } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { HostObject } from "../hostObject";
import { readColor } from "./colors";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./namedItems";
import { PageLayout } from "./pageLayout";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";
import { WorksheetProtection } from "./worksheetProtection";

const WIRE_VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel.Worksheet: one sheet. */
export class Worksheet extends HostObject {
  readonly shape = {
    name: "Worksheet",
    scalars: ["id", "name", "position", "visibility", "tabColor"],
    key: "id",
  };
  readonly names: NamedItemCollection;
  readonly protection: WorksheetProtection;
  readonly freezePanes: WorksheetFreezePanes;
  readonly pageLayout: PageLayout;

  constructor(
    private readonly session: Session,
    readonly sheet: SheetModel
  ) {
    super();
    this.names = new NamedItemCollection(session, sheet);
    this.protection = new WorksheetProtection(sheet);
    this.freezePanes = new WorksheetFreezePanes(session, sheet);
    this.pageLayout = new PageLayout(session, sheet);
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    this.sheet.rename(name);
  }
  get position(): number {
    return this.sheet.position;
  }
  set position(position: number) {
    this.session.model.moveSheet(this.sheet, position);
  }
  get visibility(): string {
    return WIRE_VISIBILITY[this.sheet.visibility];
  }
  set visibility(visibility: string) {
    this.sheet.setVisibility(memberOf(visibility));
  }
  /** `#RRGGBB`, or empty for none. */
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.setTabColor(color === "" ? "" : readColor(color));
  }

  /** An address, a name that refers to an area of this sheet, or nothing for the whole sheet. */
  getRange(address?: string): HostObject {
    return this.session.range(
      this.sheet,
      address === undefined ? GRID : this.session.areaOn(this.sheet, address)
    );
  }
  /** Several addresses of this sheet with commas between them. */
  getRanges(addresses: string): HostObject {
    const areas = addresses.split(",").map((address) => this.session.areaOn(this.sheet, address));
    return new RangeAreas(this.session, this.sheet, areas);
  }
  getRangeByIndexes(top: number, left: number, rows: number, columns: number): HostObject {
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return this.session.range(this.sheet, area);
  }
  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** A1 on a blank sheet. */
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.sheet.usedArea({ valuesOnly });
    return used && this.session.range(this.sheet, used);
  }
  activate(): void {
    this.session.model.activate(this.sheet);
  }
  calculate(): void {
    this.session.model.recalculate();
  }
  delete(): void {
    this.session.model.deleteSheet(this.sheet);
  }
  /** Shows grouped lines down to a level, and hides those below it; 0 leaves an axis as it is. */
  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    if (rowLevels > 0) this.sheet.showRowLevels(rowLevels);
    if (columnLevels > 0) this.sheet.showColumnLevels(columnLevels);
  }
}

function memberOf(visibility: string): Visibility {
  const found = Object.entries(WIRE_VISIBILITY).find(([, wire]) => wire === visibility);
  return (found?.[0] ?? "visible") as Visibility;
}
