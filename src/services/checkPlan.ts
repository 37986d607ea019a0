import type { CalendarDate } from "../domain/calendar/calendarDate";
import { readPlan } from "../domain/plan/readPlan";
import type { ReportedCheck } from "../domain/report/reportedCheck";
import { rules } from "../domain/rules/catalogue";
import type { StoredRun } from "../domain/rules/compareRuns";
import { judgeRun } from "../domain/rules/judgeRun";
import { ruleLevelsOf, rulesAtLevels } from "../domain/rules/ruleLevels";
import { type RunProgress, runRules } from "../domain/rules/runRules";
import type { Snapshot } from "../domain/sheet";
import { readState } from "../domain/state/bookState";
import { CheckMemory } from "./checkMemory";
import { type JobOptions, type Outcome, drive, endOf } from "./job";
import type { Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";
import { unreadRegisterRows } from "./registerRemarks";

/** A check that came to its end. */
export type CheckReport = ReportedCheck;

export interface CheckOptions extends JobOptions<RunProgress> {
  /** The day that the check looks from; today by default. */
  readonly asOf?: CalendarDate;
  /** The run before, to tell new findings from open ones; the run that the book keeps goes before it. */
  readonly previous?: StoredRun;
  /** Of the check before: what has not changed since is neither read nor judged again. */
  readonly memory?: CheckMemory;
}

/** Reads the workbook and runs its rules over its plan, at the levels that the book sets; it only reads. */
export async function checkPlan(
  workbook: Workbook,
  options: CheckOptions
): Promise<Outcome<CheckReport>> {
  const read = await readForPlan(workbook, options.signal ? { signal: options.signal } : {});
  return read.ok ? checkSnapshot(read.value, options) : endOf(read.failure);
}

/** Runs the rules over a workbook that was read. */
export async function checkSnapshot(
  snapshot: Snapshot,
  { memory = new CheckMemory(), ...options }: CheckOptions
): Promise<Outcome<CheckReport>> {
  const { registers, remarks } = memory.registersOf(snapshot);
  const plan = readPlan(snapshot, { registers, memory: memory.plan });
  const asOf = options.asOf ?? options.clock.today();
  const records = readState(snapshot);
  const levels = ruleLevelsOf(records);
  const inForce = rulesAtLevels(rules, levels);
  const run = runRules(plan, { asOf, registers }, inForce, memory.rulesAt(levels));
  const outcome = await drive(run, options);
  if (outcome.state !== "done") return outcome;
  memory.snapshot = snapshot;
  const previous = options.previous ?? null;
  const judged = judgeRun(outcome.result, plan, { records, previous, asOf });
  return {
    state: "done",
    result: {
      ...judged,
      notChecked: [...judged.notChecked, ...unreadRegisterRows(remarks)],
      plan,
      asOf,
      checked: { day: options.clock.today(), time: options.clock.timeOfDay() },
    },
  };
}
