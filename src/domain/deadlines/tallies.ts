import { type CalendarDate, type Quarter, dateParts, quarterOf } from "../calendar/calendarDate";
import { DEADLINE_STATES, type DeadlineState } from "./deadlineState";
import type { Situation, TrackedTask } from "./trackedTask";

/** How many are in each state; states without any are left out. */
export type StateCounts = Readonly<Partial<Record<DeadlineState, number>>>;

/** One thing to be submitted: a task, or one time of a recurring task. */
export interface DueItem extends Situation {
  readonly tracked: TrackedTask;
  /** Of a recurring task: `2021`, `2021-Q3`. */
  readonly occurrence: string | null;
}

/** Tasks, each occurrence of a recurring one by itself. */
export function dueItems(tasks: readonly TrackedTask[]): readonly DueItem[] {
  const items: DueItem[] = [];
  for (const tracked of tasks) {
    if (!tracked.occurrences) items.push(itemOf(tracked, tracked, null));
    else for (const one of tracked.occurrences) items.push(itemOf(one, tracked, one.name));
  }
  return items;
}

/** Property by property: there are thousands of them, and copying whole objects takes several times as long. */
function itemOf(
  { state, nominal, due, daysLeft, submission, remarks }: Situation,
  tracked: TrackedTask,
  occurrence: string | null
): DueItem {
  return { state, nominal, due, daysLeft, submission, remarks, tracked, occurrence };
}

export function countStates(items: readonly { readonly state: DeadlineState }[]): StateCounts {
  const pairs = DEADLINE_STATES.map((state) => {
    const count = items.filter((item) => item.state === state).length;
    return [state, count] as const;
  });
  return Object.fromEntries(pairs.filter(([, count]) => count > 0));
}

export interface QuarterTally {
  readonly year: number;
  readonly quarter: Quarter;
  readonly counts: StateCounts;
}

/** By the quarter of the last day as written, in order; what has no day is in none. */
export function tallyQuarters(items: readonly DueItem[]): readonly QuarterTally[] {
  const quarters = new Map<string, { year: number; quarter: Quarter; items: DueItem[] }>();
  for (const item of items) {
    if (item.nominal === null) continue;
    const { year, quarter } = yearQuarter(item.nominal);
    const key = `${year} ${quarter}`;
    const own = quarters.get(key) ?? { year, quarter, items: [] };
    own.items.push(item);
    quarters.set(key, own);
  }
  return [...quarters.values()]
    .sort((a, b) => a.year - b.year || a.quarter - b.quarter)
    .map((own) => ({ year: own.year, quarter: own.quarter, counts: countStates(own.items) }));
}

export function yearQuarter(date: CalendarDate): { year: number; quarter: Quarter } {
  return { year: dateParts(date).year, quarter: quarterOf(date) };
}

export interface AgencyTally {
  /** Null for tasks that name no lead. */
  readonly agency: string | null;
  readonly counts: StateCounts;
}

/** By lead agency, in the order of their names; a task of several leads counts for each, one of none stands last. */
export function tallyAgencies(items: readonly DueItem[]): readonly AgencyTally[] {
  const agencies = new Map<string | null, DueItem[]>();
  for (const item of items) {
    const { agencies: leads } = item.tracked;
    for (const agency of leads.length > 0 ? leads : [null]) {
      const own = agencies.get(agency) ?? [];
      own.push(item);
      agencies.set(agency, own);
    }
  }
  return [...agencies]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || byName(a ?? "", b ?? ""))
    .map(([agency, own]) => ({ agency, counts: countStates(own) }));
}

export function byName(one: string, other: string): number {
  return one.localeCompare(other, "vi");
}
