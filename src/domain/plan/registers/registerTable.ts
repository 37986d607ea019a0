import { foldTones } from "../../notation/vietnamese";
import {
  type CellContent,
  type CellRef,
  type SheetRow,
  type SheetSnapshot,
  type Snapshot,
  cellAddress,
  contentOf,
} from "../../sheet";
import type { RegisterSheet } from "./registerSheets";

/** One row of a register sheet, its cells by column key; a column that the sheet lacks reads as blank. */
export interface RegisterRow<Key extends string> {
  content(key: Key): CellContent;
  ref(key: Key): CellRef;
}

/** What a workbook holds of a register: nothing, a sheet without the headings, or rows. */
export type RegisterTable<Key extends string> =
  | { readonly kind: "absent" }
  | { readonly kind: "unheaded"; readonly sheet: string }
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: readonly RegisterRow<Key>[] };

/** How far down the headings may stand. */
const SEARCH_ROWS = 20;

const BLANK: CellContent = { value: null };

/** Finds a register by its sheet name, and its columns by their headings, in any order and spelling. */
export function findRegisterTable<Key extends string>(
  snapshot: Snapshot,
  register: RegisterSheet<Key>
): RegisterTable<Key> {
  const wanted = foldTones(register.name);
  const sheet = snapshot.sheets.find(({ name }) => foldTones(name) === wanted);
  if (!sheet) return { kind: "absent" };
  for (const row of sheet.rows) {
    if (row.index >= SEARCH_ROWS) break;
    const columns = headedColumns(row, register);
    if (columns) return { kind: "rows", sheet: sheet.name, rows: rowsBelow(sheet, row, columns) };
  }
  return { kind: "unheaded", sheet: sheet.name };
}

/** The columns by key where the row heads every required one, else null. */
function headedColumns<Key extends string>(
  row: SheetRow,
  { columns }: RegisterSheet<Key>
): ReadonlyMap<Key, number> | null {
  const headings = Array.from(row.values, (value) =>
    typeof value === "string" ? foldTones(value) : ""
  );
  const found = new Map<Key, number>();
  for (const { key, heading, required } of columns) {
    const at = headings.indexOf(foldTones(heading));
    if (at >= 0) found.set(key, at);
    else if (required) return null;
  }
  return found;
}

function rowsBelow<Key extends string>(
  sheet: SheetSnapshot,
  header: SheetRow,
  columns: ReadonlyMap<Key, number>
): RegisterRow<Key>[] {
  const isFilled = (row: SheetRow) =>
    [...columns.values()].some((column) => String(row.values[column] ?? "").trim() !== "");
  return sheet.rows
    .filter((row) => row.index > header.index && isFilled(row))
    .map((row) => {
      const at = (key: Key) => columns.get(key);
      return {
        content: (key) => (at(key) === undefined ? BLANK : contentOf(row, at(key)!)),
        ref: (key) => ({ sheet: sheet.name, cell: cellAddress(row.index, at(key) ?? 0) }),
      };
    });
}
