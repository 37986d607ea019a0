import { heldArea, lookOf } from "../generatedSheet";
import type { LayoutEdit } from "../edit";
import { GENERATED_NAME, stamped } from "../plan/findPlanSheets";
import type { SheetSnapshot, Snapshot } from "../sheet";
import type { ReportRow } from "./reportRows";
import { REPORT_SHEET, reportSheet } from "./reportSheet";

/** The sheet of a book that has the report's name, in whatever case, or null. */
export function reportSheetIn({ sheets }: Snapshot): SheetSnapshot | null {
  const wanted = REPORT_SHEET.toLowerCase();
  return sheets.find(({ name }) => name.normalize("NFC").toLowerCase() === wanted) ?? null;
}

/** Whether that sheet holds something that we did not write. */
export function isForeign(snapshot: Snapshot): boolean {
  const sheet = reportSheetIn(snapshot);
  return heldArea(sheet) !== null && !stamped(snapshot, GENERATED_NAME).has(sheet!.name);
}

/** Edits that make the report's sheet look again as it does now: as a report, or out of sight where there is none. */
export function lookOfReportIn(snapshot: Snapshot): LayoutEdit[] {
  const held = reportSheetIn(snapshot);
  if (held && heldArea(held)) return lookOf(reportSheet(held.name, rowsOf(held)));
  const sheet = held?.name ?? REPORT_SHEET;
  const visibility = held?.visibility ?? "veryHidden";
  return [
    { kind: "sheet", sheet, change: { visibility } },
    { kind: "sheet", sheet, change: "clearLook" },
  ];
}

/** What the sheet says, as far as a report can say it. */
function rowsOf(sheet: SheetSnapshot): ReportRow[] {
  const rows: ReportRow[] = Array.from({ length: heldArea(sheet)!.bottom + 1 }, () => []);
  for (const { index, values } of sheet.rows) {
    if (index >= rows.length) break;
    rows[index] = Array.from(values, (value) =>
      typeof value === "number" || typeof value === "string" ? value : null
    );
  }
  return rows;
}
