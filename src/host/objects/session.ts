import type { Area } from "../../domain/sheet";
import type { Axis } from "../../model/area";
import type { NameEntry } from "../../model/names/nameEntry";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { HostObject } from "../hostObject";

/** What the objects of one conversation share: the workbook, and how to reach each other. */
export interface Session {
  readonly model: WorkbookModel;
  /** The one worksheet object of a sheet. */
  worksheet(sheet: SheetModel): HostObject;
  /** A range object; refuses an area off the grid. */
  range(sheet: SheetModel, area: Area): HostObject;
  /** What a range object, or an address without or with this sheet's name, means on a sheet. */
  areaOn(sheet: SheetModel, reference: unknown): Area;
  /** The area that a name refers to, as a range; null when it refers to anything else. */
  rangeOfName(entry: NameEntry): HostObject | null;
  /** The area of a change event's reference; null when it is no longer known. */
  rangeOfEvent(referenceId: string): HostObject | null;
  /** Rows or columns were opened at a place, or taken away where `count` is negative: ranges follow. */
  moved(sheet: SheetModel, axis: Axis, at: number, count: number): void;
}
