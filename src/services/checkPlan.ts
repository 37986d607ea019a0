import type { CalendarDate } from "../domain/calendar/calendarDate";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import type { ReportedCheck } from "../domain/report/reportedCheck";
import { rules } from "../domain/rules/catalogue";
import { type StoredRun, compareRuns } from "../domain/rules/compareRuns";
import { type RunProgress, runRules } from "../domain/rules/runRules";
import { readState } from "../domain/state/bookState";
import { storedRunOf } from "../domain/state/storedRun";
import { type JobOptions, type Outcome, drive, endOf } from "./job";
import type { Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

/** A check that came to its end. */
export type CheckReport = ReportedCheck;

export interface CheckOptions extends JobOptions<RunProgress> {
  /** The day that the check looks from; today by default. */
  readonly asOf?: CalendarDate;
  /** The run before, to tell new findings from open ones; the run that the book keeps goes before it. */
  readonly previous?: StoredRun;
}

/** Reads the workbook and runs every rule over its plan; it only reads. */
export async function checkPlan(
  workbook: Workbook,
  options: CheckOptions
): Promise<Outcome<CheckReport>> {
  const read = await readForPlan(workbook, options.signal ? { signal: options.signal } : {});
  if (!read.ok) return endOf(read.failure);
  const snapshot = read.value;
  const { registers, remarks } = readRegisters(snapshot);
  const plan = readPlan(snapshot, { registers });
  const asOf = options.asOf ?? options.clock.today();
  const outcome = await drive(runRules(plan, { asOf, registers }, rules), options);
  if (outcome.state !== "done") return outcome;
  const { findings } = outcome.result;
  const unreadRegisterRows = remarks.map(({ at, text }) => ({
    what: {
      vi: `Danh mục, ô ${at.cell} (${at.sheet})`,
      en: `Register, cell ${at.cell} (${at.sheet})`,
    },
    why: text,
  }));
  return {
    state: "done",
    result: {
      ...outcome.result,
      ...compareRuns(findings, storedRunOf(readState(snapshot)) ?? options.previous ?? null),
      notChecked: [...outcome.result.notChecked, ...unreadRegisterRows],
      plan,
      asOf,
      checked: { day: options.clock.today(), time: options.clock.timeOfDay() },
    },
  };
}
