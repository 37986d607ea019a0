import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import type { Finding } from "../../src/domain/rules/finding";
import type { Rule } from "../../src/domain/rules/rule";
import { type RunResult, runRules } from "../../src/domain/rules/runRules";
import type { Snapshot } from "../../src/domain/sheet";

export const AS_OF = "2021-09-30" as CalendarDate;

/** Runs rules over a snapshot to the end. */
export function runOn(snapshot: Snapshot, rules: readonly Rule[]): RunResult {
  const { registers } = readRegisters(snapshot);
  const plan = readPlan(snapshot, { registers });
  const steps = runRules(plan, { asOf: AS_OF, registers }, rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Findings as `cells → Vietnamese sentence`, the form that rule tables state. */
export function sentences(findings: readonly Finding[]): Record<string, string> {
  return Object.fromEntries(
    findings.map(({ cells, message }) => [cells.map(({ cell }) => cell).join(" "), message.vi])
  );
}

/** What a rule says of a snapshot; a rule that breaks fails the test. */
export function says(rule: Rule, snapshot: Snapshot): Record<string, string> {
  const { findings, rulesFailed } = runOn(snapshot, [rule]);
  expect(rulesFailed).toEqual([]);
  return sentences(findings);
}

/** The table test of a rule: plans it accepts, and plans it rejects with the sentence at each cell. */
export function ruleTable(
  rule: Rule,
  table: {
    readonly accepts: Readonly<Record<string, Snapshot>>;
    readonly rejects: Readonly<Record<string, readonly [Snapshot, Record<string, string>]>>;
  }
): void {
  describe(rule.id, () => {
    it.each(Object.entries(table.accepts))("accepts %s", (_, snapshot) => {
      expect(says(rule, snapshot)).toEqual({});
    });
    it.each(Object.entries(table.rejects))("rejects %s", (_, [snapshot, expected]) => {
      expect(says(rule, snapshot)).toEqual(expected);
    });
  });
}
