import { areaAddress, columnLetters, MAX_COLUMNS, MAX_ROWS, parseArea } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import { coversAllColumns, coversAllRows } from "../../model/area";

/** An address as Excel takes it; the sheet is null where it was not named. */
export interface RangeAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:C5`, `B:D`, `2:7` and each with `Sheet!` or `'Chỉ tiêu'!` before it; null for anything else. */
export function parseRangeAddress(address: string): RangeAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const local = match[3]!.replaceAll("$", "");
  const area = parseArea(local) ?? parseWholeColumns(local) ?? parseWholeRows(local);
  return area && { sheet, area };
}

/** The address of an area in Excel's spelling: `'Chỉ tiêu'!A1:B2`, `Sheet1!A:C` for whole columns. */
export function rangeAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${localAddress(area)}`;
}

/** The address without its sheet. */
export function localAddress(area: Area): string {
  if (coversAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (coversAllRows(area)) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  return areaAddress(area);
}

/** The sheet's name as a formula writes it: in quotes unless it is one plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function parseWholeColumns(local: string): Area | null {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  const area = match && parseArea(`${match[1]}1:${match[2]}1`);
  return area ? { ...area, bottom: MAX_ROWS - 1 } : null;
}

function parseWholeRows(local: string): Area | null {
  const match = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(local);
  const area = match && parseArea(`A${match[1]}:A${match[2]}`);
  return area ? { ...area, right: MAX_COLUMNS - 1 } : null;
}

/** The address as a name's formula writes it: `'Chỉ tiêu'!$A$1:$B$2`. */
export function absoluteAddress(sheet: string, area: Area): string {
  const fixed = localAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(sheet)}!${fixed}`;
}
