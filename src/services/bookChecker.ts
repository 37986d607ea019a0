import { patched, touchedAreas } from "../domain/plan/touched";
import type { StoredRun } from "../domain/rules/compareRuns";
import type { RunProgress } from "../domain/rules/runRules";
import type { Snapshot } from "../domain/sheet";
import { CheckMemory } from "./checkMemory";
import { type CheckReport, checkPlan, checkSnapshot } from "./checkPlan";
import type { JobOptions, Outcome } from "./job";
import type { BookChange } from "./ports/changes";
import type { Workbook } from "./ports/workbook";

/** The rules over one workbook in one sitting: what has not changed since the last run is neither read nor judged again. */
export class BookChecker {
  private readonly memory = new CheckMemory();

  constructor(private readonly workbook: Workbook) {}

  /** Whether a check has read the book, so that there is something to keep true. */
  get hasRead(): boolean {
    return this.memory.snapshot !== null;
  }

  /** Reads the book and checks it; `previous` is the run that it is compared with. */
  check(
    options: JobOptions<RunProgress> & { readonly previous?: StoredRun }
  ): Promise<Outcome<CheckReport>> {
    return checkPlan(this.workbook, { ...options, memory: this.memory });
  }

  /** Brings a report up to date with changes: reads the touched rows alone, or the book where that is not enough. */
  async recheck(
    { plan, previous }: CheckReport,
    changes: readonly BookChange[],
    { signal, ...job }: JobOptions<RunProgress> & { readonly signal: AbortSignal }
  ): Promise<Outcome<CheckReport>> {
    const { memory, workbook } = this;
    const options = { ...job, signal, memory, ...(previous && { previous }) };
    const areas = memory.snapshot && touchedAreas(memory.snapshot, plan, changes);
    if (!memory.snapshot || !areas) return checkPlan(workbook, options);
    const snapshot = await this.readAgain(memory.snapshot, areas, signal);
    if (signal.aborted) return { state: "cancelled" };
    return snapshot ? checkSnapshot(snapshot, options) : checkPlan(workbook, options);
  }

  /** Null where the book does not give those rows as they were asked for. */
  private async readAgain(
    before: Snapshot,
    areas: NonNullable<ReturnType<typeof touchedAreas>>,
    signal: AbortSignal
  ): Promise<Snapshot | null> {
    if (areas.length === 0) return before;
    const read = await this.workbook.read({ kind: "areas", areas }, { signal });
    return read.ok ? patched(before, read.value, areas) : null;
  }
}
