import type { Indicator, Plan, Task } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import { indexOnce } from "../plan/registers/indexOnce";
import { groupBy } from "./grouping";
import type { Rule, RuleContext, Seen } from "./rule";

type Row = Indicator | Task;

/** The parts of a plan that change as rows do; all others are the same or nothing is remembered. */
const PARTS = ["indicators", "tasks", "skipped"] as const;
type Part = (typeof PARTS)[number];

/** What one look saw, and what it depended on beside its row. */
interface Remembered {
  readonly seen: readonly Seen[];
  /** The rows around it that a rule of scope `siblings` may have looked at. */
  readonly family?: readonly Indicator[];
  /** The parts of the plan that a rule of a wider scope looked at, and the plan where they stand so. */
  readonly wider?: { readonly parts: ReadonlySet<Part>; plan: Plan };
}

/**
 * What rules saw in one run, for the next over a plan in which most rows are the same objects: a rule looks again only
 * where its scope holds something that changed. Whatever else a rule may read, as headings, period, registers or the
 * day, must be as it was, or all is forgotten.
 */
export class RuleMemory {
  private basis = "";
  private registers: Registers | null = null;
  private changedSince: (before: Plan) => ReadonlySet<Part> = () => new Set(PARTS);
  private families: (row: Indicator) => readonly Indicator[] = () => [];
  private ofRows = new Map<string, WeakMap<Row, Remembered>>();
  private ofPlan = new Map<string, Remembered>();
  /** One for all rows that a rule looks at in a run: what it works out once for the plan, it works out once. */
  private overheard = new Map<string, Overheard>();

  /** Must be called before each run. */
  begin(plan: Plan, { registers, ...context }: RuleContext): void {
    const basis = besideRows(plan, context);
    if (basis !== this.basis || registers !== this.registers) {
      this.ofRows = new Map();
      this.ofPlan = new Map();
    }
    // A run may have been cut off: each rule compares with the plan that it saw itself.
    this.changedSince = indexOnce((before: Plan) => changedParts(before, plan));
    this.families = familiesOf(plan);
    this.overheard = new Map();
    this.basis = basis;
    this.registers = registers;
  }

  /** What a rule sees at a row, or in the whole plan where that is null: remembered where nothing it looks at changed. */
  see(
    rule: Rule,
    row: Row | null,
    plan: Plan,
    look: (plan: Plan) => Iterable<Seen>
  ): readonly Seen[] {
    const known = this.recall(rule, row, plan);
    if (known) return known;
    const remembered = this.looked(rule, row, plan, look);
    if (row) this.rowsOf(rule).set(row, remembered);
    else this.ofPlan.set(rule.id, remembered);
    return remembered.seen;
  }

  private recall(rule: Rule, row: Row | null, plan: Plan): readonly Seen[] | null {
    const known = row ? this.rowsOf(rule).get(row) : this.ofPlan.get(rule.id);
    if (!known) return null;
    const { seen, family, wider } = known;
    if (family && !areSame(family, this.families(row as Indicator))) return null;
    if (!wider) return seen;
    const changed = this.changedSince(wider.plan);
    if ([...wider.parts].some((part) => changed.has(part))) return null;
    wider.plan = plan;
    return seen;
  }

  private looked(
    { id, scope, find }: Rule,
    row: Row | null,
    plan: Plan,
    look: (plan: Plan) => Iterable<Seen>
  ): Remembered {
    if (scope === "row") return { seen: [...look(plan)] };
    if (scope === "siblings" && find.over === "indicator") {
      return { seen: [...look(plan)], family: this.families(row as Indicator) };
    }
    let overheard = this.overheard.get(id);
    if (!overheard) this.overheard.set(id, (overheard = overhear(plan)));
    const seen = [...look(overheard.plan)];
    return { seen, wider: { parts: overheard.parts, plan } };
  }

  private rowsOf({ id }: Rule): WeakMap<Row, Remembered> {
    let rows = this.ofRows.get(id);
    if (!rows) this.ofRows.set(id, (rows = new WeakMap()));
    return rows;
  }
}

/** All of a plan but its rows, and the day, as one text to compare. */
function besideRows(plan: Plan, context: object): string {
  const rest = { ...plan, indicators: null, tasks: null, skipped: null };
  return JSON.stringify([rest, context], (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value
  );
}

function changedParts(before: Plan, now: Plan): ReadonlySet<Part> {
  const changed = new Set<Part>();
  if (!areSame(before.indicators, now.indicators)) changed.add("indicators");
  if (!areSame(before.tasks, now.tasks)) changed.add("tasks");
  if (JSON.stringify(before.skipped) !== JSON.stringify(now.skipped)) changed.add("skipped");
  return changed;
}

function areSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

/** The row that a row details, the rows beside it there, and the rows that detail it. */
function familiesOf({ indicators }: Plan): (row: Indicator) => readonly Indicator[] {
  const details = new Map(
    groupBy(
      indicators.filter(({ parent }) => parent !== null),
      ({ parent }) => parent!
    ).map((rows) => [rows[0]!.parent!, rows])
  );
  const byKey = new Map(indicators.map((row) => [row.key, row]));
  return ({ key, parent }) => {
    const whole = parent === null ? [] : [byKey.get(parent)!, ...details.get(parent)!];
    return [...whole, ...(details.get(key) ?? [])];
  };
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
