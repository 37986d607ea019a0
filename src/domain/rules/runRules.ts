import type { Indicator, NotChecked, Plan, Task } from "../plan/plan";
import { RULE_SET } from "./catalogue";
import type { Finding } from "./finding";
import { type MadeFinding, makeFinding } from "./makeFinding";
import { withoutMuted } from "./muting";
import { type FindCell, cellFinder, unreadableAmong } from "./planCells";
import type { PlanRow } from "./planChange";
import { type Looks, RuleMemory, rowsOf } from "./recheck";
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

/** So many rows are shown to all rules in turn: of a large plan, a row is still at hand when the next rule looks at it. */
const ROWS_AT_ONCE = 64;

/** What a rule has to look at in this run, and what it saw. */
interface RuleRun extends Looks {
  readonly rule: Rule;
  readonly seen: Map<PlanRow | null, readonly Seen[]>;
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
  const failed = new Map<Rule, RuleFailure>();
  const attempt = <Result>(rule: Rule, work: () => Result): Result | null => {
    try {
      return work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.set(rule, { rule: rule.id, reason });
      return null;
    }
  };
  const total = rules.reduce((sum, rule) => sum + rowsOf(rule, plan).length, 0);
  const runs: RuleRun[] = [];
  for (const rule of rules) {
    yield { done: 0, total };
    const looks = attempt(rule, () => memory.recall(rule, plan));
    if (looks) runs.push({ ...looks, rule, seen: new Map(looks.known) });
  }
  const most = runs.reduce((longest, { at }) => Math.max(longest, at.length), 0);
  let done = total - runs.reduce((sum, { at }) => sum + at.length, 0);
  for (let from = 0; from < most; from += ROWS_AT_ONCE) {
    for (const run of runs) {
      if (failed.has(run.rule) || from >= run.at.length) continue;
      yield { done, total };
      const to = Math.min(from + ROWS_AT_ONCE, run.at.length);
      attempt(run.rule, () => lookAt(run, { from, to }, context));
      done += to - from;
    }
  }
  const cellAt = cellFinder(plan);
  const findings: Finding[] = [];
  for (const run of runs) {
    if (failed.has(run.rule)) continue;
    yield { done: total, total };
    const made = attempt(run.rule, () => findingsOf(run, plan, cellAt));
    if (!made) continue;
    memory.keep(run.rule, plan, run.seen, made);
    for (const { finding } of made.values()) findings.push(finding);
  }
  return {
    ruleSet: RULE_SET,
    rulesRun: rules.filter((rule) => !failed.has(rule)).map(({ id }) => id),
    rulesFailed: rules.flatMap((rule) => failed.get(rule) ?? []),
    notChecked: [...plan.notChecked, ...unmetNeeds(plan, rules)],
    findings: withoutMuted(findings, rules),
  };
}

function lookAt(
  { rule, at, plan, seen }: RuleRun,
  { from, to }: { readonly from: number; readonly to: number },
  context: RuleContext
): void {
  for (let place = from; place < to; place++) {
    const row = at[place]!;
    if (row && unreadableAmong(row, rule.reads, plan)) continue;
    const own = look(rule, row, plan, context);
    if (own.length > 0) seen.set(row, own);
  }
}

function look(
  { find }: Rule,
  row: PlanRow | null,
  plan: Plan,
  context: RuleContext
): readonly Seen[] {
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

/** In the order of the rows, whichever were looked at in this run. */
function findingsOf(
  { rule, seen, findingOf }: RuleRun,
  plan: Plan,
  cellAt: FindCell
): ReadonlyMap<Seen, MadeFinding> {
  const order = rowOrder(plan);
  const rows = [...seen].sort(([one], [other]) => (one && other ? order(one, other) : 0));
  const made = new Map<Seen, MadeFinding>();
  for (const [row, own] of rows) {
    for (const seen of own) made.set(seen, findingOf(seen) ?? makeFinding(rule, seen, row, cellAt));
  }
  return made;
}
