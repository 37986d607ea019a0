import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import { DEFAULT_ROW_HEIGHT } from "../../model/sheet/sheetProperties";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { DEFAULT_LIMITS } from "../../xlsx/limits";
import { findWorkbookPart } from "../../xlsx/parts/findParts";
import { isFault } from "../../xlsx/problems";
import type { ScannedWorkbook } from "../../xlsx/scannedWorkbook";
import { parsePart } from "../../xlsx/xml/element";
import { openArchive } from "../../xlsx/zip/archive";
import type { Archive } from "../../xlsx/zip/archive";
import { OFFICE_THEME, themeColors } from "./colors";
import { sheetComments } from "./sheetComments";
import { sheetLooks } from "./sheetLooks";
import type { SheetLooks } from "./sheetLooks";
import { styleLooks } from "./styleLooks";
import type { CellLook } from "./styleLooks";

/** The width of a digit in Calibri 11, in pixels. */
export const DEFAULT_DIGIT_PIXELS = 7;
const DIGIT_PER_FONT_POINT = 2 / 3;

/**
 * Gives a model, fresh from its scan, the fonts, fills, borders, alignments and row heights of its file, its groups, drop-downs and comments.
 * The scan that services work on leaves them out; here they are for the eye. A file whose styles cannot be read stays plain.
 * The answer is the width of a digit in the file's usual font, in pixels: the measure of its columns.
 */
export function putLooks(model: WorkbookModel, bytes: Uint8Array, book: ScannedWorkbook): number {
  const archive = openArchive(bytes, DEFAULT_LIMITS);
  if (isFault(archive)) return DEFAULT_DIGIT_PIXELS;
  const styles = stylesOf(archive);
  const active = model.activeSheet;
  model.transact("looks", () => {
    book.sheets.forEach(({ name, part }) => {
      const sheet = model.sheet(name);
      const content = archive.read(part);
      if (!sheet || isFault(content)) return;
      putOnSheet(sheet, sheetLooks(content, part), styles);
      sheet.load([], { comments: sheetComments(archive, part) });
    });
    model.activate(active);
  });
  model.clearUndo();
  const usual = styles[0]?.fontSize;
  return usual ? Math.round(usual * DIGIT_PER_FONT_POINT) : DEFAULT_DIGIT_PIXELS;
}

function stylesOf(archive: Archive): readonly CellLook[] {
  const place = findWorkbookPart(archive, DEFAULT_LIMITS);
  if (isFault(place) || place.styles === null) return [];
  const part = (name: string) => {
    const bytes = archive.read(name);
    return isFault(bytes) ? bytes : parsePart(bytes, name, DEFAULT_LIMITS);
  };
  const styles = part(place.styles);
  if (isFault(styles)) return [];
  const themePart = place.relationships.find(({ type }) => type === "theme")?.part;
  const theme = themePart ? part(themePart) : null;
  return styleLooks(styles, theme && !isFault(theme) ? themeColors(theme) : OFFICE_THEME);
}

function putOnSheet(sheet: SheetModel, looks: SheetLooks, styles: readonly CellLook[]): void {
  const { protection } = sheet;
  sheet.unprotect();
  for (const { first, last, style } of looks.columns) {
    const area = { top: 0, left: first, bottom: MAX_ROWS - 1, right: last };
    if (style) sheet.setFormat(area, styles[style] ?? {});
  }
  putHeights(sheet, looks);
  sheet.load([], { validations: looks.validations, ...levelsOf(looks) });
  for (const { row, style } of looks.rows) {
    const area = { top: row, left: 0, bottom: row, right: MAX_COLUMNS - 1 };
    if (style) sheet.setFormat(area, styles[style] ?? {});
  }
  for (const { row, first, last, style } of looks.runs) {
    const area = { top: row, left: first, bottom: row, right: last };
    sheet.setFormat(area, styles[style] ?? {});
  }
  if (protection) sheet.protect(protection);
}

function levelsOf({ rows, columns }: SheetLooks) {
  const rowLevels = new Map<number, number>();
  for (const { row, level } of rows) if (level) rowLevels.set(row, level);
  const columnLevels = new Map<number, number>();
  for (const { first, last, level } of columns) {
    if (level) for (let column = first; column <= last; column++) columnLevels.set(column, level);
  }
  return { rowLevels, columnLevels };
}

/** Rows in use that the file gives no height have its default. */
function putHeights(sheet: SheetModel, { rows, defaultRowHeight }: SheetLooks): void {
  const rowHeights = new Map<number, number>();
  const last = sheet.usedArea({ valuesOnly: false })?.bottom ?? -1;
  if (defaultRowHeight !== null && defaultRowHeight !== DEFAULT_ROW_HEIGHT) {
    for (let row = 0; row <= last; row++) rowHeights.set(row, defaultRowHeight);
  }
  for (const { row, height } of rows) if (height !== null) rowHeights.set(row, height);
  sheet.load([], { rowHeights });
}
