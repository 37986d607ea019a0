import { HEAD, neededSheets } from "../domain/plan/neededSheets";
import type { Snapshot } from "../domain/sheet";
import type { Result } from "./ports/result";
import type { PortOptions, Workbook } from "./ports/workbook";

/** Reads what a plan needs and no more: the heads of all sheets, then the plan's own columns and the registers. */
export async function readForPlan(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<Snapshot>> {
  const heads = await workbook.read({ kind: "heads", ...HEAD }, options);
  if (!heads.ok) return heads;
  return workbook.read({ kind: "sheets", sheets: neededSheets(heads.value) }, options);
}
