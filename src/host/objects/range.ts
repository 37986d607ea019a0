import type { Area } from "../../domain/sheet";
import { columnCount, rowCount } from "../../model/area";
import type { Axis } from "../../model/area";
import { MissingMemberError } from "../hostError";
import type { HostObject } from "../hostObject";
import { valueType, wireValue } from "./cellValues";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { common, readGrid, requireSize, toFormatCodes, toInputs } from "./grid";
import { PlacedRange } from "./placedRange";
import { readFlag } from "./plainValues";
import { RangeFormat } from "./rangeFormat";
import { columnProperties, rowProperties } from "./rangeProperties";
import { RangeSort } from "./rangeSort";
import { span } from "./uniform";

/** Excel.Range: an area of one sheet, which stays with its cells when rows and columns come and go. */
export class Range extends PlacedRange {
  readonly shape = {
    name: "Range",
    scalars: [
      ...["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"],
      ...["values", "formulas", "numberFormat", "valueTypes", "rowHidden", "columnHidden"],
      ...["isEntireColumn", "isEntireRow"],
    ],
  };

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
    return new ConditionalFormatCollection(this.session, this.sheet, [this.area]);
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
    this.sheet.setRowsHidden(this.area.top, this.area.bottom, readFlag(hidden));
  }
  get columnHidden(): boolean | null {
    const { left, right } = this.area;
    return common(span(left, right, (column) => this.sheet.isColumnHidden(column)));
  }
  set columnHidden(hidden: boolean) {
    this.sheet.setColumnsHidden(this.area.left, this.area.right, readFlag(hidden));
  }

  /** Asked before a large write, which then comes in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    requireSize(this.area, rows, [columns]);
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
    const { at, count } = lines(place, axis);
    this.session.moved(this.sheet, axis, at, count);
    return this.other(place);
  }
  delete(shift: "Up" | "Left"): void {
    const place = this.area;
    const axis = this.#wholeAxis(shift === "Up", "delete");
    this.sheet.remove(place, axis);
    const { at, count } = lines(place, axis);
    this.session.moved(this.sheet, axis, at, -count);
  }
  group(option: "ByRows" | "ByColumns"): void {
    this.#changeLevel(option, 1);
  }
  ungroup(option: "ByRows" | "ByColumns"): void {
    this.#changeLevel(option, -1);
  }

  /** The model moves whole rows and columns only. */
  #wholeAxis(byRows: boolean, member: string): Axis {
    if (byRows ? this.isEntireRow : this.isEntireColumn) return byRows ? "rows" : "columns";
    throw new MissingMemberError(`Range.${member} of a part of a row or column`);
  }
  /** Run by run of one level: a whole column is one step, not a million. */
  #changeLevel(option: string, by: number): void {
    const { sheet } = this;
    const rows = option === "ByRows";
    const { top, bottom, left, right } = this.area;
    const last = rows ? bottom : right;
    const levelOf = (line: number) => (rows ? sheet.rowLevel(line) : sheet.columnLevel(line));
    for (let from = rows ? top : left; from <= last;) {
      const level = levelOf(from);
      let to = from;
      while (to < last && levelOf(to + 1) === level) to++;
      const changed = Math.max(0, level + by);
      if (rows) sheet.setRowLevels(from, to, changed);
      else sheet.setColumnLevels(from, to, changed);
      from = to + 1;
    }
  }
}

function lines(area: Area, axis: Axis): { at: number; count: number } {
  return axis === "rows"
    ? { at: area.top, count: rowCount(area) }
    : { at: area.left, count: columnCount(area) };
}
