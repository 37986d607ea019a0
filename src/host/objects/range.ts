import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import { boundingArea, columnCount, contains, intersect } from "../../model/area";
import { rowCount, shiftedArea } from "../../model/area";
import type { Axis } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { HostError, invalidArgument, MissingMemberError, required } from "../hostError";
import { HostObject } from "../hostObject";
import { rangeAddress } from "./address";
import { valueType, wireValue } from "./cellValues";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { cellCount, common, readGrid, requireSize, toFormatCodes, toInputs } from "./grid";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { columnProperties, rowProperties } from "./rangeProperties";
import { RangeSort } from "./rangeSort";
import type { Session } from "./session";
import { span } from "./uniform";

/** The API gives no count of cells above this. */
const MAX_COUNT = 2 ** 31 - 1;

/** Excel.Range: an area of one sheet, which stays with its cells when rows and columns come and go. */
export class Range extends HostObject {
  readonly shape = {
    name: "Range",
    scalars: [
      ...["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"],
      ...["values", "formulas", "numberFormat", "valueTypes", "rowHidden", "columnHidden"],
      ...["isEntireColumn", "isEntireRow"],
    ],
  };

  constructor(
    private readonly session: Session,
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

  get worksheet(): HostObject {
    return this.session.worksheet(this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area);
  }
  get sort(): RangeSort {
    return new RangeSort(this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.area);
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

  get values(): unknown {
    return readGrid(this.area, (row, column) => wireValue(this.sheet.value(row, column)));
  }
  set values(input: unknown) {
    this.sheet.write(this.area, toInputs(this.area, input));
  }
  get formulas(): unknown {
    return readGrid(
      this.area,
      (row, column) => this.sheet.formula(row, column) ?? wireValue(this.sheet.value(row, column))
    );
  }
  set formulas(input: unknown) {
    this.sheet.write(this.area, toInputs(this.area, input));
  }
  get numberFormat(): unknown {
    return readGrid(this.area, (row, column) => this.sheet.numberFormat(row, column));
  }
  set numberFormat(input: unknown) {
    this.sheet.setNumberFormats(this.area, toFormatCodes(this.area, input));
  }
  get valueTypes(): string[][] {
    return readGrid(this.area, (row, column) => valueType(this.sheet.value(row, column)));
  }
  get rowHidden(): boolean | null {
    const { top, bottom } = this.area;
    return common(span(top, bottom, (row) => this.sheet.isRowHidden(row)));
  }
  set rowHidden(hidden: boolean) {
    this.sheet.setRowsHidden(this.area.top, this.area.bottom, hidden);
  }
  get columnHidden(): boolean | null {
    const { left, right } = this.area;
    return common(span(left, right, (column) => this.sheet.isColumnHidden(column)));
  }
  set columnHidden(hidden: boolean) {
    this.sheet.setColumnsHidden(this.area.left, this.area.right, hidden);
  }

  /** Asked before a large write, which then comes in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    requireSize(this.area, rows, [columns]);
  }

  /** Relative to the range; it may lie outside it. */
  getCell(row: number, column: number): HostObject {
    const { top, left } = this.area;
    const area = { top: top + row, bottom: top + row, left: left + column, right: left + column };
    return this.#other(area);
  }
  getRow(row: number): HostObject {
    return this.#within({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  getColumn(column: number): HostObject {
    const left = this.area.left + column;
    return this.#within({ ...this.area, left, right: left });
  }
  getLastRow(): HostObject {
    return this.#other({ ...this.area, top: this.area.bottom });
  }
  getLastColumn(): HostObject {
    return this.#other({ ...this.area, left: this.area.right });
  }
  getLastCell(): HostObject {
    return this.#other({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  getEntireRow(): HostObject {
    return this.#other({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  getEntireColumn(): HostObject {
    return this.#other({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  getOffsetRange(rows: number, columns: number): HostObject {
    const { top, left, bottom, right } = this.area;
    return this.#other({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    });
  }
  getResizedRange(rows: number, columns: number): HostObject {
    const { bottom, right } = this.area;
    return this.#other({ ...this.area, bottom: bottom + rows, right: right + columns });
  }
  getBoundingRect(another: Range | string): HostObject {
    return this.#other(boundingArea(this.area, this.session.areaOn(this.sheet, another)));
  }
  getIntersection(another: Range | string): HostObject {
    return required(this.getIntersectionOrNullObject(another));
  }
  getIntersectionOrNullObject(another: Range | string): HostObject | null {
    const shared = intersect(this.area, this.session.areaOn(this.sheet, another));
    return shared && this.#other(shared);
  }
  /** The used part of the range; its top-left cell where nothing is used. */
  getUsedRange(valuesOnly = false): HostObject {
    const { top, left } = this.area;
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.#other({ top, left, bottom: top, right: left })
    );
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.sheet.usedArea({ valuesOnly });
    const inside = used && intersect(used, this.area);
    return inside && this.#other(inside);
  }
  /** Only merges whose top-left cell lies inside are seen, as in Excel. */
  getMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet.merges.filter(({ top, left }) =>
      contains(this.area, { top, left, bottom: top, right: left })
    );
    return merges.length > 0 ? new RangeAreas(this.session, this.sheet, merges) : null;
  }
  getRowProperties(options: object): unknown {
    return rowProperties(this.session, this.sheet, this.area, options);
  }
  getColumnProperties(options: object): unknown {
    return columnProperties(this.session, this.sheet, this.area, options);
  }

  select(): void {
    this.sheet.select(this.area);
  }
  clear(applyTo: "All" | "Contents" | "Formats" = "All"): void {
    this.sheet.clear(this.area, applyTo);
  }
  merge(across = false): void {
    this.sheet.merge(this.area, { across });
  }
  unmerge(): void {
    this.sheet.unmerge(this.area);
  }
  insert(shift: "Down" | "Right"): HostObject {
    const place = this.area;
    const axis = this.#wholeAxis(shift === "Down", "insert");
    this.sheet.insert(place, axis);
    const [at, count] =
      axis === "rows" ? [place.top, rowCount(place)] : [place.left, columnCount(place)];
    this.session.moved(this.sheet, axis, at, count);
    return this.#other(place);
  }
  delete(shift: "Up" | "Left"): void {
    const place = this.area;
    const axis = this.#wholeAxis(shift === "Up", "delete");
    this.sheet.remove(place, axis);
    const [at, count] =
      axis === "rows" ? [place.top, rowCount(place)] : [place.left, columnCount(place)];
    this.session.moved(this.sheet, axis, at, -count);
  }
  group(option: "ByRows" | "ByColumns"): void {
    this.#changeLevel(option, 1);
  }
  ungroup(option: "ByRows" | "ByColumns"): void {
    this.#changeLevel(option, -1);
  }

  /** Called by the session when rows or columns of the sheet come or go. */
  follow(axis: Axis, at: number, count: number): void {
    this.place = this.place && shiftedArea(this.place, axis, at, count);
  }

  /** The model moves whole rows and columns only. */
  #wholeAxis(byRows: boolean, member: string): Axis {
    if (byRows ? this.isEntireRow : this.isEntireColumn) return byRows ? "rows" : "columns";
    throw new MissingMemberError(`Range.${member} of a part of a row or column`);
  }
  #changeLevel(option: string, by: number): void {
    const { top, bottom, left, right } = this.area;
    if (option === "ByRows") {
      for (let row = top; row <= bottom; row++) {
        this.sheet.setRowLevels(row, row, this.sheet.rowLevel(row) + by);
      }
    } else {
      for (let column = left; column <= right; column++) {
        this.sheet.setColumnLevels(column, column, this.sheet.columnLevel(column) + by);
      }
    }
  }
  #other(area: Area): HostObject {
    return this.session.range(this.sheet, area);
  }
  #within(area: Area): HostObject {
    if (!contains(this.area, area)) throw invalidArgument();
    return this.#other(area);
  }
}
