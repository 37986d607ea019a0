import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import { boundingArea, columnCount, contains, intersect } from "../../model/area";
import { rowCount, shiftedArea } from "../../model/area";
import type { Axis } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { HostError, invalidArgument, required } from "../hostError";
import { HostObject } from "../hostObject";
import { rangeAddress } from "./address";
import { cellCount } from "./grid";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";

/** The API gives no count of cells above this. */
const MAX_COUNT = 2 ** 31 - 1;

/** Where a range lies, and the ranges that lie around it. */
export abstract class PlacedRange extends HostObject {
  constructor(
    protected readonly session: Session,
    readonly sheet: SheetModel,
    private place: Area | null
  ) {
    super();
  }

  /** Refused when all its rows or columns were deleted. */
  get area(): Area {
    if (this.place) return this.place;
    throw new HostError("InvalidReference", "The cells of this range were deleted.");
  }

  /** Called by the session when rows or columns of the sheet come or go. */
  follow(axis: Axis, at: number, count: number): void {
    this.place = this.place && shiftedArea(this.place, axis, at, count);
  }

  get worksheet(): HostObject {
    return this.session.worksheet(this.sheet);
  }
  get address(): string {
    return rangeAddress(this.sheet.name, this.area);
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  /** -1 where there are too many to count. */
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > MAX_COUNT ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.columnCount === MAX_COLUMNS;
  }

  /** Relative to the range; it may lie outside it. */
  getCell(row: number, column: number): HostObject {
    const { top, left } = this.area;
    const area = { top: top + row, bottom: top + row, left: left + column, right: left + column };
    return this.other(area);
  }
  getRow(row: number): HostObject {
    return this.#within({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  getColumn(column: number): HostObject {
    const left = this.area.left + column;
    return this.#within({ ...this.area, left, right: left });
  }
  getLastRow(): HostObject {
    return this.other({ ...this.area, top: this.area.bottom });
  }
  getLastColumn(): HostObject {
    return this.other({ ...this.area, left: this.area.right });
  }
  getLastCell(): HostObject {
    return this.other({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  getEntireRow(): HostObject {
    return this.other({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  getEntireColumn(): HostObject {
    return this.other({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  getOffsetRange(rows: number, columns: number): HostObject {
    const { top, left, bottom, right } = this.area;
    return this.other({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    });
  }
  getResizedRange(rows: number, columns: number): HostObject {
    const { bottom, right } = this.area;
    return this.other({ ...this.area, bottom: bottom + rows, right: right + columns });
  }
  getBoundingRect(another: PlacedRange | string): HostObject {
    return this.other(boundingArea(this.area, this.session.areaOn(this.sheet, another)));
  }
  getIntersection(another: PlacedRange | string): HostObject {
    return required(this.getIntersectionOrNullObject(another));
  }
  getIntersectionOrNullObject(another: PlacedRange | string): HostObject | null {
    const shared = intersect(this.area, this.session.areaOn(this.sheet, another));
    return shared && this.other(shared);
  }
  /** The used part of the range; its top-left cell where nothing is used. */
  getUsedRange(valuesOnly = false): HostObject {
    const { top, left } = this.area;
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.other({ top, left, bottom: top, right: left })
    );
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.sheet.usedArea({ valuesOnly });
    const inside = used && intersect(used, this.area);
    return inside && this.other(inside);
  }
  /** Only merges whose top-left cell lies inside are seen, as in Excel. */
  getMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet.merges.filter(({ top, left }) =>
      contains(this.area, { top, left, bottom: top, right: left })
    );
    return merges.length > 0 ? new RangeAreas(this.session, this.sheet, merges) : null;
  }

  protected other(area: Area): HostObject {
    return this.session.range(this.sheet, area);
  }
  #within(area: Area): HostObject {
    if (!contains(this.area, area)) throw invalidArgument();
    return this.other(area);
  }
}
