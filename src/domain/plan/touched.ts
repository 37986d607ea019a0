import { type Area, type SheetRow, type SheetSnapshot, type Snapshot, rowAt } from "../sheet";
import { GENERATED_NAME, stamped } from "./findPlanSheets";
import { neededSheets } from "./neededSheets";
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
 * What to read again after changes: the touched rows of the plan, and every row with formulas, whose values may follow
 * from them. Null where that is not enough: rows moved, a heading changed, another sheet than the plan's was touched.
 */
export function touchedAreas(
  snapshot: Snapshot,
  plan: Plan,
  touches: readonly Touch[]
): readonly SheetArea[] | null {
  const generated = stamped(snapshot, GENERATED_NAME);
  const widths = new Map(
    neededSheets(snapshot).map(({ name, columns }) => [name, columns ?? widthOf(snapshot, name)])
  );
  const rows = new Map<string, Set<number>>();
  const add = (sheet: string, index: number): void => {
    rows.set(sheet, (rows.get(sheet) ?? new Set()).add(index));
  };
  for (const { sheet, area } of touches) {
    if (sheet !== null && generated.has(sheet)) continue;
    const tables = plan.tables.filter((table) => table.sheet === sheet);
    if (sheet === null || !area || tables.length === 0) return null;
    if (tables.some(({ headerRow }) => area.top < headerRow)) return null;
    if (area.bottom - area.top >= MOST_ROWS) return null;
    for (let index = area.top; index <= area.bottom; index++) add(sheet, index);
  }
  for (const { name, rows: held } of snapshot.sheets) {
    for (const row of held) if (widths.has(name) && holdsFormula(row)) add(name, row.index);
  }
  const areas = [...rows].flatMap(([sheet, indexes]) =>
    runs([...indexes]).map(({ top, bottom }) => ({
      sheet,
      area: { top, bottom, left: 0, right: Math.max(1, widths.get(sheet) ?? 0) - 1 },
    }))
  );
  return areas.length > MOST_PIECES ? null : areas;
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

function patchedSheet(
  before: SheetSnapshot,
  now: SheetSnapshot,
  areas: readonly Area[]
): SheetSnapshot {
  const isRead = ({ index }: SheetRow): boolean =>
    areas.some(({ top, bottom }) => index >= top && index <= bottom);
  const read = now.rows.filter(isRead).map((row) => {
    const known = rowAt(before, row.index);
    return known && JSON.stringify(known) === JSON.stringify(row) ? known : row;
  });
  const rows = [...before.rows.filter((row) => !isRead(row)), ...read];
  const same =
    rows.length === before.rows.length && read.every((row) => rowAt(before, row.index) === row);
  return same ? before : { ...before, rows: rows.sort((a, b) => a.index - b.index) };
}

function besideRows({ sheets, ...book }: Snapshot): string {
  return JSON.stringify([book, sheets.map((sheet) => ({ ...sheet, rows: null }))]);
}

function widthOf({ sheets }: Snapshot, name: string): number {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
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
