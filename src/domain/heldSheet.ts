import type { AuthoredSheet } from "./authoredBook";
import type { LayoutEdit } from "./edit";
import { heldArea, lookOf } from "./generatedSheet";
import { GENERATED_NAME, stamped } from "./plan/findPlanSheets";
import type { SheetSnapshot, Snapshot } from "./sheet";

/** What a row of a sheet of our own says, without how it looks. */
export type HeldRow = readonly (string | number | null)[];

/** How a sheet of our own looks follows from what its rows say, so that one that is put back looks as it did. */
export type Layout = (name: string, rows: readonly HeldRow[]) => AuthoredSheet;

/** The sheet of a book with that name, in whatever case, or null. */
export function sheetNamed({ sheets }: Snapshot, wanted: string): SheetSnapshot | null {
  const folded = wanted.toLowerCase();
  return sheets.find(({ name }) => name.normalize("NFC").toLowerCase() === folded) ?? null;
}

/** Whether the sheet of that name holds something that we did not write. */
export function isForeign(snapshot: Snapshot, name: string): boolean {
  const sheet = sheetNamed(snapshot, name);
  return heldArea(sheet) !== null && !stamped(snapshot, GENERATED_NAME).has(sheet!.name);
}

/** Our sheet of that name as it is laid out now; null where there is none. */
export function heldAs(snapshot: Snapshot, name: string, layout: Layout): AuthoredSheet | null {
  const held = sheetNamed(snapshot, name);
  return held && heldArea(held) ? layout(held.name, rowsOf(held)) : null;
}

/** Edits that make our sheet of that name look again as it does now: laid out, or out of sight where there is none. */
export function heldLook(snapshot: Snapshot, name: string, layout: Layout): LayoutEdit[] {
  const authored = heldAs(snapshot, name, layout);
  if (authored) return lookOf(authored);
  const held = sheetNamed(snapshot, name);
  const sheet = held?.name ?? name;
  const visibility = held?.visibility ?? "veryHidden";
  return [
    { kind: "sheet", sheet, change: { visibility } },
    { kind: "sheet", sheet, change: "clearLook" },
  ];
}

/** What the sheet says, as far as a sheet of our own can say it. */
function rowsOf(sheet: SheetSnapshot): HeldRow[] {
  const rows: HeldRow[] = Array.from({ length: heldArea(sheet)!.bottom + 1 }, () => []);
  for (const { index, values } of sheet.rows) {
    if (index >= rows.length) break;
    rows[index] = Array.from(values, (value) =>
      typeof value === "number" || typeof value === "string" ? value : null
    );
  }
  return rows;
}
