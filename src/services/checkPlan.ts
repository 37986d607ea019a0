import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { rules } from "../domain/rules/catalogue";
import { type ComparedRun, type StoredRun, compareRuns } from "../domain/rules/compareRuns";
import { type RunProgress, type RunResult, runRules } from "../domain/rules/runRules";
import { type JobOptions, type Outcome, drive, endOf } from "./job";
import type { Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

export interface CheckReport extends RunResult, ComparedRun {
  readonly plan: Plan;
  readonly asOf: CalendarDate;
}

export interface CheckOptions extends JobOptions<RunProgress> {
  /** The day that the check looks from; today by default. */
  readonly asOf?: CalendarDate;
  /** The run before, to tell new findings from open ones. */
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
      ...compareRuns(findings, options.previous ?? null),
      notChecked: [...outcome.result.notChecked, ...unreadRegisterRows],
      plan,
      asOf,
    },
  };
}
