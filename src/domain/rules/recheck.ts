import type { Plan } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import type { Registers } from "../plan/registers/registers";
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
}

/** What a rule saw in one run, and what it depended on. */
interface Remembered {
  readonly plan: Plan;
  readonly seen: SeenByRow;
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
    const change = before && this.changeSince(before.plan);
    if (change && over === "texts" && change.sameTexts()) {
      return { at: [], known: before.seen, plan };
    }
    const stands = change && ![...before.parts].some((part) => change.parts.has(part));
    if (!stands) return { at: all(), known: NOTHING, plan };
    if (over === "plan") return { at: [], known: before.seen, plan };
    const again = rule.scope === "siblings" ? change.families() : change.changed;
    const known = [...before.seen].filter(
      ([row]) => row && change.rows.has(row) && !again.has(row)
    );
    const at = rule.among
      ? all().filter((row) => row && again.has(row))
      : [...again].filter((row) => isOver(rule, row));
    return { at, known: new Map(known), plan };
  }

  /** Keeps all that a rule saw in a plan; of a rule that did not come to its end the run before is kept. */
  keep({ id }: Rule, plan: Plan, seen: SeenByRow): void {
    const parts = [this.remembered.get(id)?.parts ?? [], this.overheard.get(id)?.parts ?? []];
    this.remembered.set(id, { plan, seen, parts: new Set(parts.flatMap((own) => [...own])) });
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

function isOver({ find }: Rule, row: PlanRow): boolean {
  return ("deadline" in row ? "task" : "indicator") === find.over;
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
