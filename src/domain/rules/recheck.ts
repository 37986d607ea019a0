import type { Plan } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import type { Registers } from "../plan/registers/registers";
import type { MadeFinding } from "./makeFinding";
import { PARTS, type Part, type PlanChange, type PlanRow, planChange } from "./planChange";
import type { Rule, RuleContext, Seen } from "./rule";

/** What a rule saw, row by row: rows without a sighting are left out, and what it saw in the whole plan stands under null. */
export type SeenByRow = ReadonlyMap<PlanRow | null, readonly Seen[]>;

/** What a rule has to do in a run. */
export interface Looks {
  /** Where it must look; null is the whole plan. */
  readonly at: readonly (PlanRow | null)[];
  /** What it saw before and need not look at again. */
  readonly known: SeenByRow;
  /** The plan to show it. */
  readonly plan: Plan;
  /** The finding that was made of what it saw, where the rows behind it are still the same. */
  readonly findingOf: (seen: Seen) => MadeFinding | undefined;
}

/** What a rule saw in one run, and what it depended on. */
interface Remembered {
  readonly plan: Plan;
  readonly seen: SeenByRow;
  readonly made: ReadonlyMap<Seen, MadeFinding>;
  /** The parts of the plan that a rule of a wide scope asked for. */
  readonly parts: ReadonlySet<Part>;
}

/**
 * What rules saw in one run, for the next over a plan in which most rows are the same objects: a rule looks again only
 * where its scope holds something that changed. Whatever else a rule may read, as headings, period, registers or the
 * day, must be as it was, or all is forgotten.
 */
export class RuleMemory {
  private basis = "";
  private registers: Registers | null = null;
  private changeSince = (before: Plan): PlanChange => planChange(before, before);
  private remembered = new Map<string, Remembered>();
  private overheard = new Map<string, Overheard>();

  /** Must be called before each run. */
  begin(plan: Plan, { registers, ...context }: RuleContext): void {
    const basis = besideRows(plan, context);
    if (basis !== this.basis || registers !== this.registers) this.remembered = new Map();
    // A run may have been cut off: each rule compares with the plan that it saw itself.
    this.changeSince = indexOnce((before: Plan) => planChange(before, plan));
    this.overheard = new Map();
    this.basis = basis;
    this.registers = registers;
  }

  /** Where a rule must look, and what is still true of what it saw before. */
  recall(rule: Rule, whole: Plan): Looks {
    const { over } = rule.find;
    const plan = this.shown(rule, whole);
    const all = (): readonly (PlanRow | null)[] =>
      rule.among ? [...rule.among(plan)] : rowsOf(rule, whole);
    const before = this.remembered.get(rule.id);
    if (!before) return { at: all(), known: NOTHING, plan, findingOf: () => undefined };
    const change = this.changeSince(before.plan);
    const seen = { plan, findingOf: stillMade(before, change) };
    if (asksNothingChanged(rule, before, change)) {
      return { ...seen, at: [], known: followed(before.seen, change) };
    }
    if (rule.find.over === "texts" && change.sameTexts()) {
      rule.find.keep(before.plan, whole);
      return { ...seen, at: [], known: before.seen };
    }
    if ([...before.parts].some((part) => change.parts.has(part))) {
      return { ...seen, at: all(), known: NOTHING };
    }
    if (over === "plan") return { ...seen, at: [], known: before.seen };
    const rows = rowsToSee(rule, change);
    const again = new Set<PlanRow | null>(rows);
    const known = [...before.seen].filter(
      ([row]) => row && !change.gone.has(row) && !again.has(row)
    );
    const at = rule.among ? all().filter((row) => again.has(row)) : rows;
    return { ...seen, at, known: new Map(known) };
  }

  /** Keeps all that a rule saw in a plan; of a rule that did not come to its end the run before is kept. */
  keep({ id }: Rule, plan: Plan, seen: SeenByRow, made: ReadonlyMap<Seen, MadeFinding>): void {
    const parts = [this.remembered.get(id)?.parts ?? [], this.overheard.get(id)?.parts ?? []];
    this.remembered.set(id, { plan, seen, made, parts: new Set(parts.flatMap((own) => [...own])) });
  }

  /** A rule of a wide scope sees a plan that notes what it asks for. */
  private shown({ id, scope, find }: Rule, plan: Plan): Plan {
    const isNarrow = scope === "row" || (scope === "siblings" && find.over === "indicator");
    if (isNarrow) return plan;
    const overheard = overhear(plan);
    this.overheard.set(id, overheard);
    return overheard.plan;
  }
}

/** Whether rows changed in nothing that a rule asks them for. */
function asksNothingChanged({ asks, find }: Rule, before: Remembered, change: PlanChange): boolean {
  if (!asks || !change.successors) return false;
  const own = find.over === "indicator" ? "indicators" : find.over === "task" ? "tasks" : [];
  return [...before.parts].concat(own).every((part) => {
    const fields = change.parts.get(part);
    return fields === undefined || (fields !== null && !asks.some((fact) => fields.has(fact)));
  });
}

/** What was seen at rows, at what they have become. */
function followed(seen: SeenByRow, { successors }: PlanChange): SeenByRow {
  return new Map([...seen].map(([row, own]) => [(row && successors?.get(row)) ?? row, own]));
}

/** A finding names rows by their keys and cells by their texts. */
function stillMade({ made }: Remembered, { successors, gone }: PlanChange): Looks["findingOf"] {
  return (seen) => {
    const known = made.get(seen);
    return successors && known && !known.rows.some((row) => gone.has(row)) ? known : undefined;
  };
}

const NOTHING: SeenByRow = new Map();

/** All rows that a rule may look at; null is the whole plan. */
export function rowsOf({ find }: Rule, { indicators, tasks }: Plan): readonly (PlanRow | null)[] {
  switch (find.over) {
    case "indicator":
      return indicators;
    case "task":
      return tasks;
    case "texts":
    case "plan":
      return [null];
  }
}

/** The rows that changed for a rule over single rows. */
function rowsToSee({ scope, find }: Rule, change: PlanChange): readonly PlanRow[] {
  if (find.over === "task") return change.changed.tasks;
  return scope === "siblings" ? change.families() : change.changed.indicators;
}

/** All of a plan but its rows, and the day, as one text to compare. */
function besideRows(plan: Plan, context: object): string {
  const rest = { ...plan, indicators: null, tasks: null, skipped: null };
  return JSON.stringify([rest, context], (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value
  );
}

/** A plan that notes which of its changing parts are asked for. */
interface Overheard {
  readonly plan: Plan;
  readonly parts: ReadonlySet<Part>;
}

function overhear(plan: Plan): Overheard {
  const parts = new Set<Part>();
  const noting = { ...plan };
  for (const part of PARTS) {
    Object.defineProperty(noting, part, {
      enumerable: true,
      get: () => {
        parts.add(part);
        return plan[part];
      },
    });
  }
  return { plan: noting, parts };
}
