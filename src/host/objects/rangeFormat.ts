import type { Area } from "../../domain/sheet";
import type { CellFormat } from "../../model/format/cellFormat";
import type { HorizontalAlignment, VerticalAlignment } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { HostObject } from "../hostObject";
import { readColor } from "./colors";
import { pointsFromWidth, widthFromPoints } from "./measures";
import { readFlag, readName, readWithin } from "./plainValues";
import { RangeBorderCollection } from "./rangeBorders";
import { commonFormat, span } from "./uniform";
import { common } from "./grid";

/** What Excel refuses to go beyond; heights and fonts in points, columns in characters. */
const HIGHEST_ROW = 409.5;
const LARGEST_FONT = 409;
const WIDEST_COLUMN = 255;
const DEEPEST_INDENT = 250;

/** Excel.RangeFormat: how the cells of an area look; null where they differ. */
export class RangeFormat extends HostObject {
  readonly shape = {
    name: "RangeFormat",
    scalars: [
      ...["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"],
      ...["columnWidth", "rowHeight"],
    ],
  };
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area
  ) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.sheet, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.sheet, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.area);
  }

  get horizontalAlignment(): string | null {
    return commonFormat(this.sheet, this.area, "horizontal");
  }
  set horizontalAlignment(horizontal: HorizontalAlignment) {
    this.sheet.setFormat(this.area, { horizontal });
  }
  get verticalAlignment(): string | null {
    return commonFormat(this.sheet, this.area, "vertical");
  }
  set verticalAlignment(vertical: VerticalAlignment) {
    this.sheet.setFormat(this.area, { vertical });
  }
  get wrapText(): boolean | null {
    return commonFormat(this.sheet, this.area, "wrap");
  }
  set wrapText(wrap: boolean) {
    this.sheet.setFormat(this.area, { wrap: readFlag(wrap) });
  }
  get indentLevel(): number | null {
    return commonFormat(this.sheet, this.area, "indent");
  }
  set indentLevel(indent: number) {
    this.sheet.setFormat(this.area, { indent: readWithin(indent, 0, DEEPEST_INDENT) });
  }

  /** In points. */
  get columnWidth(): number | null {
    const { left, right } = this.area;
    const width = common(span(left, right, (column) => this.sheet.columnWidth(column)));
    return width === null ? null : pointsFromWidth(width);
  }
  set columnWidth(points: number) {
    const characters = readWithin(widthFromPoints(points), 0, WIDEST_COLUMN);
    this.sheet.setColumnWidths(this.area.left, this.area.right, characters);
  }
  /** In points. */
  get rowHeight(): number | null {
    const { top, bottom } = this.area;
    return common(span(top, bottom, (row) => this.sheet.rowHeight(row)));
  }
  set rowHeight(points: number) {
    const height = readWithin(points, 0, HIGHEST_ROW);
    this.sheet.setRowHeights(this.area.top, this.area.bottom, height);
  }

  /** Nothing is drawn here, so columns keep their widths. */
  autofitColumns(): void {}

  /** The rows become as high as their text needs. */
  autofitRows(): void {
    this.sheet.setRowHeights(this.area.top, this.area.bottom, null);
  }
}

/** A part of the format that is read when uniform and written to every cell. */
abstract class FormatPart extends HostObject {
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area
  ) {
    super();
  }
  protected read<K extends keyof CellFormat>(property: K): CellFormat[K] | null {
    return commonFormat(this.sheet, this.area, property);
  }
  protected patch(format: Partial<CellFormat>): void {
    this.sheet.setFormat(this.area, format);
  }
}

class RangeFill extends FormatPart {
  readonly shape = { name: "RangeFill", scalars: ["color"] };
  /** `#RRGGBB`; white where there is no fill, as Excel says. */
  get color(): string | null {
    return this.read("fill") ?? "#FFFFFF";
  }
  set color(color: string) {
    this.patch({ fill: readColor(color) });
  }
  clear(): void {
    this.patch({ fill: null });
  }
}

class RangeFont extends FormatPart {
  readonly shape = {
    name: "RangeFont",
    scalars: ["bold", "italic", "underline", "strikethrough", "color", "size", "name"],
  };
  get bold(): boolean | null {
    return this.read("bold");
  }
  set bold(bold: boolean) {
    this.patch({ bold: readFlag(bold) });
  }
  get italic(): boolean | null {
    return this.read("italic");
  }
  set italic(italic: boolean) {
    this.patch({ italic: readFlag(italic) });
  }
  get underline(): string | null {
    const underline = this.read("underline");
    return underline === null ? null : underline ? "Single" : "None";
  }
  set underline(style: string) {
    this.patch({ underline: style !== "None" });
  }
  get strikethrough(): boolean | null {
    return this.read("strikethrough");
  }
  set strikethrough(strikethrough: boolean) {
    this.patch({ strikethrough: readFlag(strikethrough) });
  }
  get color(): string | null {
    return this.read("fontColor");
  }
  set color(color: string) {
    this.patch({ fontColor: readColor(color) });
  }
  get size(): number | null {
    return this.read("fontSize");
  }
  set size(fontSize: number) {
    this.patch({ fontSize: readWithin(fontSize, 1, LARGEST_FONT) });
  }
  get name(): string | null {
    return this.read("fontName");
  }
  set name(fontName: string) {
    this.patch({ fontName: readName(fontName) });
  }
}

class FormatProtection extends FormatPart {
  readonly shape = { name: "FormatProtection", scalars: ["locked", "formulaHidden"] };
  get locked(): boolean | null {
    return this.read("locked");
  }
  set locked(locked: boolean) {
    this.patch({ locked: readFlag(locked) });
  }
  get formulaHidden(): boolean | null {
    return this.read("formulaHidden");
  }
  set formulaHidden(formulaHidden: boolean) {
    this.patch({ formulaHidden: readFlag(formulaHidden) });
  }
}
