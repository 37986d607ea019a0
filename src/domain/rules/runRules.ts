import type { Indicator, NotChecked, Plan, Task } from "../plan/plan";
import { RULE_SET } from "./catalogue";
import type { Finding } from "./finding";
import { makeFinding } from "./makeFinding";
import { withoutMuted } from "./muting";
import { cellFinder, unreadableAmong } from "./planCells";
import type { PlanRow } from "./planChange";
import { RuleMemory, type SeenByRow, rowsOf } from "./recheck";
import { rowOrder } from "./rowOrder";
import type { Rule, RuleContext, Seen } from "./rule";
import { unmetNeeds } from "./unmetNeeds";

export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

/** What the rules found, what broke, and what they could not look at. */
export interface RunResult {
  readonly ruleSet: string;
  readonly rulesRun: readonly string[];
  readonly rulesFailed: readonly RuleFailure[];
  readonly notChecked: readonly NotChecked[];
  readonly findings: readonly Finding[];
}

/** Steps done and steps in all; a step is one rule over one row. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Runs rules over a plan in small steps: the caller may pause, show progress or stop between any two.
 * A rule that breaks is reported and the others run on. With the memory of a run before, rules look only where
 * something changed, and the result is the same.
 */
export function* runRules(
  plan: Plan,
  context: RuleContext,
  rules: readonly Rule[],
  memory = new RuleMemory()
): Generator<RunProgress, RunResult> {
  memory.begin(plan, context);
  const cellAt = cellFinder(plan);
  const findings: Finding[] = [];
  const failed: RuleFailure[] = [];
  const total = rules.reduce((sum, rule) => sum + rowsOf(rule, plan).length, 0);
  let done = 0;
  for (const rule of rules) {
    const last = done + rowsOf(rule, plan).length;
    yield { done, total };
    try {
      const { at, known, plan: shown, findingOf } = memory.recall(rule, plan);
      const seen = new Map(known);
      done = Math.max(done, last - at.length);
      for (const row of at) {
        yield { done: done++, total };
        const own = [...look(rule, row, shown, context)];
        if (own.length > 0) seen.set(row, own);
      }
      const made = new Map(
        inOrder(seen, plan).map(([row, sighting]) => [
          sighting,
          findingOf(sighting) ?? makeFinding(rule, sighting, row, cellAt),
        ])
      );
      memory.keep(rule, plan, seen, made);
      for (const { finding } of made.values()) findings.push(finding);
    } catch (error) {
      failed.push({
        rule: rule.id,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
    done = last;
  }
  return {
    ruleSet: RULE_SET,
    rulesRun: rules.map(({ id }) => id).filter((id) => !failed.some(({ rule }) => rule === id)),
    rulesFailed: failed,
    notChecked: [...plan.notChecked, ...unmetNeeds(plan, rules)],
    findings: withoutMuted(findings, rules),
  };
}

/** In the order of the rows, whichever were looked at in this run. */
function inOrder(seen: SeenByRow, plan: Plan): readonly (readonly [PlanRow | null, Seen])[] {
  const order = rowOrder(plan);
  return [...seen]
    .sort(([one], [other]) => (one && other ? order(one, other) : 0))
    .flatMap(([row, own]) => own.map((sighting) => [row, sighting] as const));
}

function look(
  { find, reads }: Rule,
  row: Indicator | Task | null,
  plan: Plan,
  context: RuleContext
): Iterable<Seen> {
  if (row && unreadableAmong(row, reads, plan)) return [];
  switch (find.over) {
    case "indicator":
      return find.look(row as Indicator, plan, context);
    case "task":
      return find.look(row as Task, plan, context);
    case "texts":
    case "plan":
      return find.look(null, plan, context);
  }
}
