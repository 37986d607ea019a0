import { type RenewedIndex, indexRenewed } from "../plan/indexRenewed";
import type { Indicator, Plan, Task } from "../plan/plan";
import { sameItems } from "../sameItems";

/** What was found in a list. */
interface FoundByPlace<Found> {
  /** Of each row, in the order of the rows. */
  readonly byPlace: readonly (readonly Found[])[];
  readonly all: readonly Found[];
}

/**
 * What is found in the rows of a list, in their order. Where rows were typed over only they are searched again, and the
 * result is the same list as long as nothing else is found; `find` must look at nothing but its row, and where there is
 * a `basis` at nothing but what that gives of it.
 */
export function rowFinder<Row extends object, Found>(
  find: (row: Row) => readonly Found[],
  basis?: (row: Row) => readonly object[]
): RenewedIndex<Row, readonly Found[]> {
  const found = indexRenewed<Row, FoundByPlace<Found>>(
    (rows) => gathered(rows.map(find)),
    (known, rows, { from, places }) => {
      const byPlace = [...known.byPlace];
      let same = true;
      for (const place of places) {
        if (basis && sameItems(basis(from[place]!), basis(rows[place]!))) continue;
        const own = find(rows[place]!);
        if (sameItems(own, byPlace[place]!)) continue;
        byPlace[place] = own;
        same = false;
      }
      return same ? known : gathered(byPlace);
    }
  );
  return Object.assign((rows: readonly Row[]) => found(rows).all, { keep: found.keep });
}

/** Gives what was found in the rows of a plan. */
export interface PlanFinder<Found> {
  (plan: Plan): readonly Found[];
  /** Tells that all that matters to it is as it was in an earlier plan. */
  readonly keep: (before: Plan, now: Plan) => void;
}

/** What is found in the rows of a plan, indicators before tasks; for `find` and `basis` holds what `rowFinder` says. */
export function planFinder<Found>(
  find: (row: Indicator | Task) => readonly Found[],
  basis?: (row: Indicator | Task) => readonly object[]
): PlanFinder<Found> {
  const indicators = rowFinder(find, basis);
  const tasks = rowFinder(find, basis);
  const inPlan = (plan: Plan): readonly Found[] => [
    ...indicators(plan.indicators),
    ...tasks(plan.tasks),
  ];
  return Object.assign(inPlan, {
    keep(before: Plan, now: Plan) {
      indicators.keep(before.indicators, now.indicators);
      tasks.keep(before.tasks, now.tasks);
    },
  });
}

function gathered<Found>(byPlace: readonly (readonly Found[])[]): FoundByPlace<Found> {
  const all: Found[] = [];
  for (const own of byPlace) for (const one of own) all.push(one);
  return { byPlace, all };
}
