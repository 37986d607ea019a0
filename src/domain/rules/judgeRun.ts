import type { CalendarDate } from "../calendar/calendarDate";
import type { Plan } from "../plan/plan";
import type { StateRecord } from "../state/bookState";
import { storedRunOf } from "../state/storedRun";
import { standingOfWaivers } from "../waivers/standingOfWaivers";
import { waiversOf } from "../waivers/storedWaivers";
import { unusedWaiverFindings } from "../waivers/unusedWaivers";
import type { WaiverStanding } from "../waivers/waiver";
import { rules } from "./catalogue";
import { type ComparedRun, type StoredRun, compareRuns } from "./compareRuns";
import type { FindingStatus } from "./finding";
import { type AdjustedRule, adjustedRules, ruleLevelsOf, rulesTurnedOff } from "./ruleLevels";
import type { RunResult } from "./runRules";

/** A run in the light of what its book keeps. */
export interface JudgedRun extends RunResult, ComparedRun {
  readonly waivers: WaiverStanding;
  /** Rules that count otherwise than usual in this book. */
  readonly adjusted: readonly AdjustedRule[];
}

export interface BookMemory {
  readonly records: readonly StateRecord[];
  /** A run to compare with where the book keeps none. */
  readonly previous: StoredRun | null;
  readonly asOf: CalendarDate;
}

/** Compares a run with the one before, sets apart what was explained, and tells which explanations died and which rules are off. */
export function judgeRun(
  run: RunResult,
  plan: Plan,
  { records, previous, asOf }: BookMemory
): JudgedRun {
  const waivers = standingOfWaivers(waiversOf(records), run, asOf);
  const findings = [...run.findings, ...unusedWaiverFindings(waivers.unused, run.findings, plan)];
  const compared = compareRuns(findings, storedRunOf(records) ?? previous);
  const waived = [...waivers.inForce.keys()].map((id): [string, FindingStatus] => [id, "waived"]);
  const levels = ruleLevelsOf(records);
  return {
    ...run,
    ...compared,
    findings,
    statuses: new Map([...compared.statuses, ...waived]),
    notChecked: [...run.notChecked, ...rulesTurnedOff(rules, levels)],
    waivers,
    adjusted: adjustedRules(rules, levels),
  };
}
