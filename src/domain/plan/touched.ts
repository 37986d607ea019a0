import { sameItems } from "../sameItems";
import type { Area, SheetRow, SheetSnapshot, Snapshot } from "../sheet";
import { GENERATED_NAME, stamped } from "./findPlanSheets";
import { neededSheets } from "./neededSheets";
import { patchedRow } from "./patchedRow";
import type { Plan } from "./plan";

/** Rows of a sheet to read again. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Somewhere on a sheet; a null area may be anywhere, a null sheet too. */
export interface Touch {
  readonly sheet: string | null;
  readonly area: Area | null;
}

/** With more pieces than this the whole is read as quickly. */
const MOST_PIECES = 200;
/** Touched areas with more rows than this, as a column emptied to the bottom of the sheet, ask for the whole too. */
const MOST_ROWS = 20_000;

/**
 * What to read again after changes: of the plan the touched cells, and on a sheet that computes whole rows, the touched
 * ones and all with formulas, whose values may follow from them. Null where that is not enough: rows moved, a heading
 * changed, another sheet than the plan's was touched.
 */
export function touchedAreas(
  snapshot: Snapshot,
  plan: Plan,
  touches: readonly Touch[]
): readonly SheetArea[] | null {
  const generated = stamped(snapshot, GENERATED_NAME);
  const read = neededSheets(snapshot).map(({ name, columns }): ReadSheet => {
    const rows = snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const width = columns ?? widthOf(rows);
    return { name, last: Math.max(1, width) - 1, computing: rows.filter(holdsFormula) };
  });
  const areas = new Map(read.map(({ name }): [string, Area[]] => [name, []]));
  for (const { sheet, area } of touches) {
    if (sheet !== null && generated.has(sheet)) continue;
    const tables = plan.tables.filter((table) => table.sheet === sheet);
    if (sheet === null || !area || tables.length === 0) return null;
    if (tables.some(({ headerRow }) => area.top < headerRow)) return null;
    if (area.bottom - area.top >= MOST_ROWS) return null;
    areas.get(sheet)?.push(area);
  }
  const pieces = read.flatMap((sheet) => piecesOf(sheet, areas.get(sheet.name)!));
  return pieces.length > MOST_PIECES ? null : pieces;
}

/** A sheet that the plan or what stands beside it is read from, as far as its last column. */
interface ReadSheet {
  readonly name: string;
  readonly last: number;
  /** The rows with formulas. */
  readonly computing: readonly SheetRow[];
}

function piecesOf({ name, last, computing }: ReadSheet, touched: readonly Area[]): SheetArea[] {
  const own = touched.filter(({ left }) => left <= last);
  const indexes = new Set(computing.map(({ index }) => index));
  for (const { top, bottom } of own) {
    for (let index = top; index <= bottom; index++) indexes.add(index);
  }
  const computes = computing.length > 0;
  const left = computes ? 0 : Math.min(...own.map((area) => area.left));
  const right = computes ? last : Math.min(last, Math.max(...own.map((area) => area.right)));
  return runs([...indexes]).map(({ top, bottom }) => ({
    sheet: name,
    area: { top, left, bottom, right },
  }));
}

/**
 * The book with those areas as they were read anew; rows that are as they were stay the same objects. Null where
 * anything but rows differs: sheets, names, merges.
 */
export function patched(
  before: Snapshot,
  now: Snapshot,
  areas: readonly SheetArea[]
): Snapshot | null {
  if (besideRows(before) !== besideRows(now)) return null;
  const sheets = before.sheets.map((sheet, i) => {
    const own = areas.filter((one) => one.sheet === sheet.name).map(({ area }) => area);
    return own.length === 0 ? sheet : patchedSheet(sheet, now.sheets[i]!, own);
  });
  return { ...before, sheets };
}

/** The areas lie one below the other. */
function patchedSheet(
  before: SheetSnapshot,
  now: SheetSnapshot,
  areas: readonly Area[]
): SheetSnapshot {
  const rows: SheetRow[] = [];
  let next = 0;
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const first = firstFrom(before.rows, area.top);
    for (const row of before.rows.slice(next, first)) rows.push(row);
    const known = rowsWithin(before, area);
    const read = rowsWithin(now, area);
    next = first + known.size;
    for (const index of [...new Set([...known.keys(), ...read.keys()])].sort((a, b) => a - b)) {
      const row = patchedRow(known.get(index), read.get(index), area);
      if (row) rows.push(row);
    }
  }
  const all = rows.concat(before.rows.slice(next));
  return sameItems(all, before.rows) ? before : { ...before, rows: all };
}

function rowsWithin({ rows }: SheetSnapshot, { top, bottom }: Area): ReadonlyMap<number, SheetRow> {
  const own = rows.slice(firstFrom(rows, top), firstFrom(rows, bottom + 1));
  return new Map(own.map((row) => [row.index, row]));
}

/** The place of the first row at or below an index, found by halving. */
function firstFrom(rows: readonly SheetRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function besideRows({ sheets, ...book }: Snapshot): string {
  return JSON.stringify([book, sheets.map((sheet) => ({ ...sheet, rows: null }))]);
}

function widthOf(rows: readonly SheetRow[]): number {
  return Math.max(
    0,
    ...rows.map(({ values, formats = [], formulas = [] }) =>
      Math.max(values.length, formats.length, formulas.length)
    )
  );
}

function holdsFormula({ formulas }: SheetRow): boolean {
  return formulas?.some((formula) => formula !== undefined) ?? false;
}

/** Whole numbers as unbroken runs. */
function runs(numbers: readonly number[]): { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && one === last.bottom + 1) last.bottom = one;
    else found.push({ top: one, bottom: one });
  }
  return found;
}
