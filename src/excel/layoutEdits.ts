import type { AuthoredSheet, CellStyle, PageSetup } from "../domain/authoredBook";
import type { CellsEdit, Edit, NameEdit, RowGroupsEdit, SheetChange } from "../domain/edit";
import { type Area, type Visibility, areaAddress } from "../domain/sheet";
import { columnCount, rowCount } from "./blocks";
import { type FoundMarks, queueMarks } from "./markEdits";

/** What a workbook holds already, by name as Excel compares names: without case. */
export interface Existing {
  readonly sheets: ReadonlySet<string>;
  /** `nameKey` of each defined name. */
  readonly names: ReadonlySet<string>;
  readonly marks: FoundMarks;
}

export function nameKey(name: string, sheet: string | null): string {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}

/** Queues a change to anything but the content of cells. */
export function queueLayoutEdit(
  context: Excel.RequestContext,
  edit: Exclude<Edit, CellsEdit | RowGroupsEdit>,
  existing: Existing
): void {
  switch (edit.kind) {
    case "format":
      return queueStyle(rangeOf(context, edit.sheet, edit.area), edit.style);
    case "size":
      for (const { column, width } of edit.columns) {
        const area = { top: 0, left: column, bottom: 0, right: column };
        rangeOf(context, edit.sheet, area).format.columnWidth = pointsOf(width);
      }
      for (const { first, last, height } of edit.rows ?? []) {
        const area = { top: first, left: 0, bottom: last, right: 0 };
        const { format } = rangeOf(context, edit.sheet, area);
        if (height === null) format.autofitRows();
        else format.rowHeight = height;
      }
      return;
    case "merge": {
      const range = rangeOf(context, edit.sheet, edit.area);
      return edit.merged ? range.merge(false) : range.unmerge();
    }
    case "sheet":
      return queueSheetChange(context, edit.sheet, edit.change, existing);
    case "numberFormats":
      rangeOf(context, edit.sheet, edit.area).numberFormat = edit.formats.map((row) => [...row]);
      return;
    case "name":
      return queueName(context, edit, existing);
    case "freeze":
      return queueFreeze(context.workbook.worksheets.getItem(edit.sheet), edit);
    case "page":
      return queuePage(context.workbook.worksheets.getItem(edit.sheet), edit.page);
    case "conditionalFormat":
      return queueMarks(context, edit, existing.marks.get(edit) ?? []);
  }
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

/** Excel takes column widths in points: a character of the default font is 7 pixels wide at 96 dots per inch. */
function pointsOf(characters: number): number {
  return (Math.round(characters * 7) * 72) / 96;
}

function queueStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font, fill, borders } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = `#${style.fontColor}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.numberFormat !== undefined) range.numberFormat = fillWith(style.numberFormat);
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.border !== undefined) {
    for (const edge of EDGES) borders.getItem(edge).style = style.border ? "Continuous" : "None";
  }
}

/** Excel fills a range with a single value; the typings know only the array form. */
function fillWith(format: string): string[][] {
  return format as unknown as string[][];
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  across: "CenterAcrossSelection",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function queueSheetChange(
  context: Excel.RequestContext,
  name: string,
  change: SheetChange,
  existing: Existing
): void {
  const { worksheets } = context.workbook;
  if (change === "ensure") {
    if (!existing.sheets.has(name.toLowerCase())) worksheets.add(name);
    return;
  }
  const sheet = worksheets.getItem(name);
  if (typeof change === "object") {
    sheet.visibility = VISIBILITY[change.visibility];
    return;
  }
  const all = sheet.getRange();
  all.unmerge();
  all.clear(change === "clear" ? "All" : "Formats");
  all.format.autofitRows();
}

function queueFreeze(sheet: Excel.Worksheet, { rows, columns }: AuthoredSheet["freeze"]): void {
  const { freezePanes } = sheet;
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

const VISIBILITY: Record<Visibility, "Visible" | "Hidden" | "VeryHidden"> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function queueName(
  context: Excel.RequestContext,
  { name, sheet, refersTo }: NameEdit,
  existing: Existing
): void {
  const { workbook } = context;
  const names = sheet === null ? workbook.names : workbook.worksheets.getItem(sheet).names;
  if (existing.names.has(nameKey(name, sheet))) names.getItem(name).delete();
  if (refersTo !== null) names.add(name, `=${refersTo}`);
}

function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  const { repeatRows, printArea } = page;
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
  if (printArea) pageLayout.setPrintArea(areaAddress(printArea));
}
