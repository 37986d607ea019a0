import { HEAD, neededSheets } from "../domain/plan/neededSheets";
import type { Result } from "../domain/result";
import type { Snapshot } from "../domain/sheet";
import type { PortOptions, Workbook } from "./ports/workbook";

/** Reads what a plan needs and no more: the heads of all sheets, then the plan's own columns and the registers. */
export function readForPlan(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<Snapshot>> {
  return workbook.read({ kind: "chosen", head: HEAD, choose: neededSheets }, options);
}
