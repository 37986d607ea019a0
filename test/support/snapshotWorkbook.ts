import { succeed } from "../../src/domain/result";
import type { Snapshot } from "../../src/domain/sheet";
import type { CheckReport } from "../../src/services/checkPlan";
import { checkPlan } from "../../src/services/checkPlan";
import type { Workbook } from "../../src/services/ports/workbook";
import { testClock } from "./testClock";

/** A workbook that is read as one snapshot, whatever is asked of it, and never written. */
export function snapshotWorkbook(snapshot: Snapshot): Workbook {
  return {
    read: () => Promise.resolve(succeed(snapshot)),
    write: () => Promise.reject(new Error("nothing may be written")),
  };
}

/** The report of a check of a snapshot on the test's day. */
export async function reportOf(snapshot: Snapshot): Promise<CheckReport> {
  const outcome = await checkPlan(snapshotWorkbook(snapshot), { clock: testClock });
  if (outcome.state !== "done") throw new Error(outcome.state);
  return outcome.result;
}
