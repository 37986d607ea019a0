import { foldTones } from "../notation/vietnamese";
import type { Snapshot } from "../sheet";
import { STATE_SHEET } from "../state/bookState";
import { GENERATED_NAME, stamped } from "./findPlanSheets";
import { findHeadings } from "./headings";
import { INFO_SHEET } from "./infoSheet";
import { registerSheetNames } from "./registers/registerSheets";
import { usedColumns } from "./rowKinds";

/** How much of every sheet tells what the sheet is. */
export const HEAD = { rows: 60, columns: 40 } as const;

export interface NeededSheet {
  readonly name: string;
  /** How many columns from A; null for all that are used. */
  readonly columns: number | null;
}

/** Which sheets and columns a plan and its state are read from, judged by the heads of all sheets. */
export function neededSheets(heads: Snapshot): readonly NeededSheet[] {
  const whole = [INFO_SHEET, STATE_SHEET, ...registerSheetNames].map(foldTones);
  const generated = stamped(heads, GENERATED_NAME);
  return heads.sheets.flatMap((sheet): NeededSheet[] => {
    if (whole.includes(foldTones(sheet.name))) return [{ name: sheet.name, columns: null }];
    if (generated.has(sheet.name)) return [];
    const found = [findHeadings(sheet, "indicators"), findHeadings(sheet, "tasks")];
    const columns = found.flatMap((headings) => (headings ? usedColumns(headings) : []));
    if (columns.length === 0) return [];
    const last = Math.max(...columns);
    return [{ name: sheet.name, columns: last + 1 < HEAD.columns ? last + 1 : null }];
  });
}
