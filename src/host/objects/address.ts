import { areaAddress, columnLetters, MAX_COLUMNS, MAX_ROWS, parseArea } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";

/** An address as Excel takes it; the sheet is null where it was not named. */
export interface RangeAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** The whole grid of a sheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

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
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === MAX_COLUMNS - 1)
    return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** The sheet's name as a formula writes it: in quotes unless it is one plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What both areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** Whether the area lies on the grid and has at least one cell. */
export function isOnGrid(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS
  );
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
