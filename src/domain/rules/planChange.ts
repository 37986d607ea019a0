import type { Indicator, Plan, Task } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import { groupBy } from "./grouping";
import { textCellsBySheet } from "./textCells";

export type PlanRow = Indicator | Task;

/** The parts of a plan that change as rows do; all others are the same or nothing is remembered. */
export const PARTS = ["indicators", "tasks", "skipped"] as const;
export type Part = (typeof PARTS)[number];

/** How a plan differs from an earlier one of the same book; a row that did not change is the same object. */
export interface PlanChange {
  readonly parts: ReadonlySet<Part>;
  /** All rows that the plan now has. */
  readonly rows: ReadonlySet<PlanRow>;
  /** Rows that are new or changed, in the order of the plan. */
  readonly changed: ReadonlySet<PlanRow>;
  /** Those of which the row itself or one of its family is. */
  readonly families: () => ReadonlySet<PlanRow>;
  /** Whether every cell with a text holds the one that it held. */
  readonly sameTexts: () => boolean;
}

/** Compares two readings of a book. */
export function planChange(before: Plan, now: Plan): PlanChange {
  const known = allRows(before);
  const rows = allRows(now);
  const changed = new Set([...rows].filter((row) => !known.has(row)));
  let families: ReadonlySet<PlanRow> | null = null;
  let sameTexts: boolean | null = null;
  return {
    parts: changedParts(before, now),
    rows,
    changed,
    sameTexts: () => (sameTexts ??= haveSameTexts(before, now)),
    families: () => (families ??= inOrder(new Set([...changed, ...familyChanges(before, now)]))),
  };

  function inOrder(some: ReadonlySet<PlanRow>): ReadonlySet<PlanRow> {
    return some.size === changed.size ? changed : new Set([...rows].filter((row) => some.has(row)));
  }
}

function haveSameTexts(before: Plan, now: Plan): boolean {
  const [then, today] = [textCellsBySheet(before), textCellsBySheet(now)];
  return then.length === today.length && then.every((cells, i) => areSame(cells, today[i]!));
}

const allRows = indexOnce(
  ({ indicators, tasks }: Plan): ReadonlySet<PlanRow> => new Set([...indicators, ...tasks])
);

function changedParts(before: Plan, now: Plan): ReadonlySet<Part> {
  const changed = new Set<Part>();
  if (!areSame(before.indicators, now.indicators)) changed.add("indicators");
  if (!areSame(before.tasks, now.tasks)) changed.add("tasks");
  if (JSON.stringify(before.skipped) !== JSON.stringify(now.skipped)) changed.add("skipped");
  return changed;
}

/** Rows around which another row stands than before. */
function familyChanges(before: Plan, now: Plan): readonly Indicator[] {
  if (![before, now].some(hasDetails)) return [];
  const [then, today] = [familiesOf(before), familiesOf(now)];
  return now.indicators.filter((row) => !areSame(then(row), today(row)));
}

function hasDetails({ indicators }: Plan): boolean {
  return indicators.some(({ parent }) => parent !== null);
}

/** The row that a row details, the rows beside it there, and the rows that detail it. */
const familiesOf = indexOnce(({ indicators }: Plan) => {
  const details = new Map(
    groupBy(
      indicators.filter(({ parent }) => parent !== null),
      ({ parent }) => parent!
    ).map((rows) => [rows[0]!.parent!, rows])
  );
  const byKey = new Map(indicators.map((row) => [row.key, row]));
  return ({ key, parent }: Indicator): readonly Indicator[] => {
    const own = details.get(key) ?? NONE;
    if (parent === null) return own;
    return [byKey.get(parent)!, ...(details.get(parent) ?? NONE), ...own];
  };
});

const NONE: readonly Indicator[] = [];

function areSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((item, i) => item === other[i]))
  );
}
