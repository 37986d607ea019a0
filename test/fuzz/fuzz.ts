import { appendFileSync } from "node:fs";
import fc from "fast-check";
import type { FuzzTarget } from "./targets";

/** What one property came to, a line of the campaign's report. */
export interface FuzzRun {
  readonly target: FuzzTarget;
  readonly property: string;
  readonly executions: number;
  readonly failed: boolean;
}

/** How often each property is tried, as a multiple of its usual number. */
const FACTOR = Number(process.env.FUZZ_FACTOR ?? "1");

/** Where a campaign wants each property told; absent in a test run. */
const REPORT = process.env.FUZZ_REPORT;

/** A campaign may last: it is a person who waits for it. */
if (FACTOR > 1) jest.setTimeout(3_600_000);

/**
 * One property of a target as a test: tried `usual` times over the same cases in a test run, many times as often over new
 * ones in a campaign. What fails prints its seed and the smallest case found.
 */
export function fuzz<Values>(
  target: FuzzTarget,
  property: string,
  { holds, usual }: { readonly holds: fc.IRawProperty<Values>; readonly usual: number }
): void {
  it(property, async () => {
    const seed = FACTOR === 1 ? { seed: 20_261_126 } : {};
    const found = await fc.check(holds, { numRuns: Math.ceil(usual * FACTOR), ...seed });
    const run: FuzzRun = { target, property, executions: found.numRuns, failed: found.failed };
    if (REPORT !== undefined) appendFileSync(REPORT, `${JSON.stringify(run)}\n`);
    if (found.failed) {
      throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
    }
  });
}
