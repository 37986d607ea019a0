import type { CalendarDate } from "../calendar/calendarDate";
import type { Indicator, Plan, Task } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import type { CellRef } from "../sheet";
import type { Text } from "../text";
import { groupBy } from "./grouping";
import type { PlanFinder } from "./rowFinder";
import { type Noticed, type TextCell, textFinder } from "./textCells";

/** lỗi, cảnh báo, gợi ý. */
export type Severity = "error" | "warning" | "info";

/**
 * Findings that are told apart from the others: `presentation` (Trình bày) is how a plan is written, not what it says.
 * It is shown as one closed group, outside the headline counts.
 */
export type RuleGroup = "presentation";

/** What must be looked at again when a cell of a row changes. */
export type RuleScope = "row" | "siblings" | "table" | "workbook";

/** Fields of a row whose unreadable cell mutes a rule for that row: the cause is reported once. */
export type RowField =
  | "unit"
  | "periodActual"
  | "baseline"
  | "goal"
  | "plan"
  | "lastYear"
  | "lead"
  | "deadline"
  | "level";

/** Anything that a row tells. */
export type RowFact = keyof Indicator | keyof Task;

/** A fact about a row or a sheet without which a rule stays silent, and says so. */
export type RuleNeed = "direction" | "bounds" | "columns" | "merges";

export interface RuleContext {
  readonly asOf: CalendarDate;
  readonly registers: Registers;
}

/** One cell of a proposed change; null is blank. */
export interface FixEdit extends CellRef {
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** `safe` fixes never change what a number means and may be applied in bulk; `review` ones one by one. */
export interface Fix {
  readonly safety: "safe" | "review";
  readonly label: Text;
  readonly edits: readonly FixEdit[];
}

/** What a rule saw: where, with which facts; the sentence is made from the facts. */
export interface Sighting<Facts> {
  readonly at: CellRef;
  /** Other cells that contribute. */
  readonly also?: readonly CellRef[];
  readonly facts: Facts;
  /** Tells findings of one rule on the same row, or on the same sheet, apart: a misspelt form, an agency. */
  readonly subject?: string;
  /** Lower than the rule's own, where the case is milder. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** Found minus expected, in the row's unit. */
  readonly imbalance?: number;
}

export interface RuleData<Facts> {
  /** `group/what-must-hold`; also the name of its file. */
  readonly id: string;
  readonly severity: Severity;
  readonly group?: RuleGroup;
  readonly title: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly message: { readonly [L in keyof Text]: (facts: Facts) => string };
  readonly scope: RuleScope;
  readonly reads: readonly RowField[];
  /** All that it asks rows for, where that is little: it need not look again where rows changed in nothing else. */
  readonly asks?: readonly RowFact[];
  readonly needs?: readonly RuleNeed[];
  /** Rules that already tell the cause when they saw the same cells of the same row. */
  readonly mutedBy?: readonly string[];
}

/** A sighting and its sentence, as the runner takes it. */
export interface Seen {
  readonly sighting: Omit<Sighting<never>, "facts">;
  readonly message: Text;
}

export interface Rule extends Omit<RuleData<never>, "message"> {
  readonly find: Finder;
  /** The only rows at which it can see something, where the plan tells them at once. */
  readonly among?: Among;
}

/** Rows of a plan, found without looking at each; it may ask the plan for no more than the rule itself. */
export type Among = (plan: Plan) => Iterable<Indicator | Task>;

/**
 * A rule looks at one indicator, at one task, at the texts of all cells and nothing else, or at the whole plan; the narrower
 * the better: live rechecks follow it.
 */
export type Finder =
  | { readonly over: "indicator"; readonly look: Told<Indicator> }
  | { readonly over: "task"; readonly look: Told<Task> }
  | {
      readonly over: "texts";
      readonly look: Told<null>;
      readonly keep: PlanFinder<unknown>["keep"];
    }
  | { readonly over: "plan"; readonly look: Told<null> };

type Look<Row, Result> = (row: Row, plan: Plan, context: RuleContext) => Iterable<Result>;
type Told<Row> = (row: Row, plan: Plan, context: RuleContext) => readonly Seen[];

/** Defines a rule over single indicators: data first, logic last. */
export function defineIndicatorRule<Facts>(
  rule: RuleData<Facts> & {
    readonly find: Look<Indicator, Sighting<Facts>>;
    readonly among?: Among;
  }
): Rule {
  const { among } = rule;
  const find = { over: "indicator", look: told(rule, rule.find) } as const;
  return { ...dataOf(rule), find, ...(among && { among }) };
}

/** Defines a rule over single tasks. */
export function defineTaskRule<Facts>(
  rule: RuleData<Facts> & { readonly find: Look<Task, Sighting<Facts>> }
): Rule {
  return { ...dataOf(rule), find: { over: "task", look: told(rule, rule.find) } };
}

/** Defines a rule that needs the whole plan: one finding for the whole sheet, or rows compared with each other. */
export function definePlanRule<Facts>(
  rule: RuleData<Facts> & {
    readonly find: (plan: Plan, context: RuleContext) => Iterable<Sighting<Facts>>;
  }
): Rule {
  const find = rule.find;
  return {
    ...dataOf(rule),
    find: { over: "plan", look: told(rule, (_, plan, context) => find(plan, context)) },
  };
}

/** Defines a rule over the texts of the plan: what figures say is no matter to it. */
export function defineTextRule<Facts, What>(
  rule: RuleData<Facts> & {
    /** What matters to it in one cell; it must look at nothing else, since cells that stay are not shown again. */
    readonly notice: (cell: TextCell) => readonly What[];
    /** What it tells of all that it noticed on one sheet; sheets where that is nothing are left out. */
    readonly find: (noticed: readonly Noticed<What>[]) => Iterable<Sighting<Facts>>;
  }
): Rule {
  const { notice, find } = rule;
  const noticedIn = textFinder(notice);
  const look = function* (_: null, plan: Plan): Iterable<Sighting<Facts>> {
    for (const noticed of groupBy(noticedIn(plan), ({ cell }) => cell.ref.sheet)) {
      yield* find(noticed);
    }
  };
  const { keep } = noticedIn;
  return { ...dataOf(rule), find: { over: "texts", look: told(rule, look), keep } };
}

function dataOf<Facts>(rule: RuleData<Facts>): Omit<Rule, "find"> {
  const { id, severity, group, title, why, fix, scope, reads, asks, needs, mutedBy } = rule;
  return {
    ...{ id, severity, title, why, fix, scope, reads },
    ...(group && { group }),
    ...(asks && { asks }),
    ...(needs && { needs }),
    ...(mutedBy && { mutedBy }),
  };
}

const NOTHING: readonly Seen[] = [];

function told<Row, Facts>(
  { message }: RuleData<Facts>,
  look: Look<Row, Sighting<Facts>>
): Told<Row> {
  return (row, plan, context) => {
    let seen: Seen[] | null = null;
    for (const sighting of look(row, plan, context)) {
      const { facts } = sighting;
      const said = { vi: message.vi(facts), en: message.en(facts) };
      (seen ??= []).push({ sighting, message: said });
    }
    return seen ?? NOTHING;
  };
}
