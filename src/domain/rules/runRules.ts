import type { Indicator, NotChecked, Plan, Task } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import type { CellRef } from "../sheet";
import { RULE_SET } from "./catalogue";
import type { Finding, FindingRow } from "./finding";
import { fingerprint } from "./fingerprint";
import {
  type FindCell,
  type PlanCellFacts,
  cellFinder,
  cellId,
  unreadableAmong,
} from "./planCells";
import type { PlanRow } from "./planChange";
import { RuleMemory, type SeenByRow, rowsOf } from "./recheck";
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
      const { at, known, plan: shown } = memory.recall(rule, plan);
      const seen = new Map(known);
      done = Math.max(done, last - at.length);
      for (const row of at) {
        yield { done: done++, total };
        const own = [...look(rule, row, shown, context)];
        if (own.length > 0) seen.set(row, own);
      }
      memory.keep(rule, plan, seen);
      findings.push(...toFindings(rule, seen, plan, cellAt));
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
function toFindings(rule: Rule, seen: SeenByRow, plan: Plan, cellAt: FindCell): Finding[] {
  const places = placesOf(plan);
  const place = (row: PlanRow | null): number => (row ? places.get(row)! : 0);
  return [...seen]
    .sort(([one], [other]) => place(one) - place(other))
    .flatMap(([row, own]) => own.map((sighting) => toFinding(rule, sighting, row, cellAt)));
}

const placesOf = indexOnce(
  ({ indicators, tasks }: Plan): ReadonlyMap<PlanRow, number> =>
    new Map([...indicators, ...tasks].map((row, place) => [row, place]))
);

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

function toFinding(
  rule: Rule,
  { at, also = [], message, severity, subject, fixes = [], imbalance }: Seen,
  row: Indicator | Task | null,
  cellAt: FindCell
): Finding {
  const all: readonly CellRef[] = [at, ...also];
  const facts = all.map(cellAt);
  const columns = [...new Set(facts.map((cell, i) => cell?.field ?? all[i]!.cell))];
  const place = `${row?.key ?? at.sheet} ${row ? columns.join(",") : columns[0]!}`;
  const id = `${rule.id} ${place}${subject === undefined ? "" : ` ${subject}`}`;
  const values = facts
    .map((cell) => `${cell?.row.key ?? ""}=${cell?.text ?? message.vi}`)
    .join("\n");
  return {
    id,
    rule: rule.id,
    severity: severity ?? rule.severity,
    ...(rule.group && { group: rule.group }),
    at,
    cells: all,
    row: row ? rowOf(row) : soleRow(facts),
    message,
    why: rule.why,
    fix: rule.fix,
    fixes,
    ...(imbalance !== undefined && { imbalance: rounded(imbalance) }),
    fingerprint: fingerprint(`${id}\n${values}`),
  };
}

function rowOf(row: Indicator | Task): FindingRow {
  return {
    appendix: "deadline" in row ? "tasks" : "indicators",
    key: row.key,
    name: row.name.text,
  };
}

/** The row of a finding that was made over the whole plan and still touches one row only. */
function soleRow(facts: readonly (PlanCellFacts | undefined)[]): FindingRow | null {
  const row = facts[0]?.row;
  return row && facts.every((cell) => cell?.row === row) ? rowOf(row) : null;
}

/** Differences of decimal fractions carry a binary tail that no one typed. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** One cause, one finding: a rule is silent on cells where a rule that mutes it already spoke. */
function withoutMuted(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const mutedBy = new Map(rules.map((rule) => [rule.id, rule.mutedBy ?? []]));
  const spoken = new Map<string, Set<string>>();
  for (const { rule, cells } of findings) {
    const known = spoken.get(rule) ?? new Set();
    for (const ref of cells) known.add(cellId(ref));
    spoken.set(rule, known);
  }
  return findings.filter(({ rule, cells }) =>
    mutedBy.get(rule)!.every((other) => {
      const known = spoken.get(other);
      return !known || !cells.some((ref) => known.has(cellId(ref)));
    })
  );
}
