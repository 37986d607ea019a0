import type {
  AuthoredCell,
  AuthoredColumn,
  AuthoredRow,
  AuthoredSheet,
  CellStyle,
} from "./authoredBook";
import type { CellsEdit, LayoutEdit, RowHeights, UserEdit } from "./edit";
import { GENERATED_NAME } from "./plan/findPlanSheets";
import { estimatedHeight } from "./rowHeight";
import type { Area, CellValue, SheetSnapshot, Typed } from "./sheet";

/** What writes a sheet of our own: what it holds can be told and taken back bit by bit, how it looks only anew. */
export interface SheetWriting {
  /** Carried out first. */
  readonly look: readonly LayoutEdit[];
  readonly contents: readonly UserEdit[];
}

/** A sheet of our own, written over what it held before: `held` is as far as it was used, null where it was not. */
export function writingOf(sheet: AuthoredSheet, held: Area | null): SheetWriting {
  return {
    look: lookOf(sheet),
    contents: [stamp(sheet.name, true), contentsOf(sheet, held)],
  };
}

/** From A1 as far as a sheet holds something; null where it holds nothing. */
export function heldArea(sheet: SheetSnapshot | null): Area | null {
  const rows = (sheet?.rows ?? []).filter(({ values }) => values.some(holdsSomething));
  if (rows.length === 0) return null;
  const right = rows.reduce((most, { values }) => Math.max(most, values.length - 1), 0);
  return { top: 0, left: 0, bottom: rows.at(-1)!.index, right };
}

function holdsSomething(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined;
}

/** Marks a sheet as written by us, so that it is never read as a plan; or takes the mark away. */
export function stamp(sheet: string, generated: boolean): UserEdit {
  return { kind: "name", name: GENERATED_NAME, sheet, refersTo: generated ? "TRUE" : null };
}

/** Everything about a sheet of our own but what its cells hold. */
export function lookOf(sheet: AuthoredSheet): LayoutEdit[] {
  const { name, visibility, freeze, page } = sheet;
  return [
    { kind: "sheet", sheet: name, change: "ensure" },
    { kind: "sheet", sheet: name, change: { visibility } },
    { kind: "sheet", sheet: name, change: "clearLook" },
    ...styleEdits(sheet),
    ...sizeEdits(sheet),
    { kind: "freeze", sheet: name, ...freeze },
    { kind: "page", sheet: name, page },
  ];
}

/** Groups the rows of our sheet as `now` has them, on a sheet laid out like `before` until then; nothing where neither has groups. */
export function groupingEdits(
  sheet: string,
  before: AuthoredSheet | null,
  now: AuthoredSheet | null
): LayoutEdit[] {
  const groups = rowGroups(now);
  const reach = Math.max(groups.at(-1)?.last ?? -1, rowGroups(before).at(-1)?.last ?? -1);
  return reach < 0 ? [] : [{ kind: "rowGroups", sheet, groups, reach }];
}

function rowGroups(sheet: AuthoredSheet | null): { first: number; last: number }[] {
  const groups: { first: number; last: number }[] = [];
  sheet?.rows.forEach(({ grouped }, row) => {
    const open = groups.at(-1);
    if (!grouped) return;
    if (open?.last === row - 1) open.last = row;
    else groups.push({ first: row, last: row });
  });
  return groups;
}

/** The cells of the sheet in one block; what it held beyond them becomes blank. */
function contentsOf({ name, rows, columns }: AuthoredSheet, held: Area | null): CellsEdit {
  const bottom = Math.max(rows.length - 1, held?.bottom ?? 0);
  const right = Math.max(columns.length - 1, held?.right ?? 0);
  const values = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => rows[row]?.cells[column]?.value ?? BLANK)
  );
  return { kind: "cells", sheet: name, area: { top: 0, left: 0, bottom, right }, values };
}

const BLANK: Typed = { kind: "blank" };

/** Equal looks side by side and one below the other are one edit. */
function styleEdits({ name, rows }: AuthoredSheet): LayoutEdit[] {
  const done: LayoutEdit[] = [];
  let open: StyleRun[] = [];
  rows.forEach(({ cells }, row) => {
    const runs = runsOf(cells, row);
    const going = open.filter((run) => runs.some((next) => continues(run, next)));
    done.push(...open.filter((run) => !going.includes(run)).map((run) => styleEdit(name, run)));
    open = runs.map((next) => {
      const run = going.find((one) => continues(one, next));
      return run ? { ...run, area: { ...run.area, bottom: row } } : next;
    });
  });
  return [...done, ...open.map((run) => styleEdit(name, run))];
}

interface StyleRun {
  readonly area: Area;
  readonly style: CellStyle;
}

function runsOf(cells: readonly (AuthoredCell | undefined)[], row: number): StyleRun[] {
  const runs: StyleRun[] = [];
  cells.forEach((cell, column) => {
    const last = runs.at(-1);
    if (!cell?.style) return;
    if (last?.style === cell.style && last.area.right === column - 1) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      const area = { top: row, left: column, bottom: row, right: column };
      runs.push({ area, style: cell.style });
    }
  });
  return runs;
}

function continues({ area, style }: StyleRun, next: StyleRun): boolean {
  return area.left === next.area.left && area.right === next.area.right && style === next.style;
}

function styleEdit(sheet: string, { area, style }: StyleRun): LayoutEdit {
  return { kind: "format", sheet, area, style };
}

/** How many rows' heights go into one edit: a port sends an edit of this kind whole. */
const HEIGHTS_PER_EDIT = 500;

function sizeEdits({ name, rows, columns }: AuthoredSheet): LayoutEdit[] {
  const heightOf = rowHeights(columns);
  const runs: RowHeights[] = [];
  rows.forEach((row, index) => {
    const height = heightOf(row);
    const last = runs.at(-1);
    if (last?.height === height) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ first: index, last: index, height });
  });
  const widths = columns.map(({ width }, column) => ({ column, width }));
  const edits: LayoutEdit[] = [{ kind: "size", sheet: name, columns: widths }];
  for (let from = 0; from < runs.length; from += HEIGHTS_PER_EDIT) {
    const part = runs.slice(from, from + HEIGHTS_PER_EDIT);
    edits.push({ kind: "size", sheet: name, columns: [], rows: part });
  }
  return edits;
}

/** How high the rows of a sheet of our own are made, in points, whatever the book's default font. */
export function rowHeights(columns: readonly AuthoredColumn[]): (row: AuthoredRow) => number {
  const narrow = columns.map(({ width }) => ({ width: width * NARROWEST }));
  return (row) => row.height ?? estimatedHeight(row, narrow);
}

/** A book's default font decides how wide a column is: Calibri 11 makes it 7 pixels a character, ours 8. */
const NARROWEST = 7 / 8;
