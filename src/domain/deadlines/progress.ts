import type { Plan } from "../plan/plan";
import type { View } from "./situation";
import {
  type AgencyTally,
  type DueItem,
  type QuarterTally,
  dueItems,
  tallyAgencies,
  tallyQuarters,
} from "./tallies";
import type { TrackedTask } from "./trackedTask";
import { type YearProposal, proposeYears } from "./yearProposals";

/** How a plan's deadlines stand on a day. */
export interface Progress {
  readonly plan: Plan;
  readonly view: View;
  readonly tasks: readonly TrackedTask[];
  /** Tasks, each occurrence of a recurring one by itself. */
  readonly items: readonly DueItem[];
  readonly byQuarter: readonly QuarterTally[];
  readonly byAgency: readonly AgencyTally[];
  readonly proposals: readonly YearProposal[];
}

/** The tracked tasks of a plan with all that is counted over them. */
export function progressOf(plan: Plan, view: View, tasks: readonly TrackedTask[]): Progress {
  const items = dueItems(tasks);
  return {
    plan,
    view,
    tasks,
    items,
    byQuarter: tallyQuarters(items),
    byAgency: tallyAgencies(items),
    proposals: proposeYears(tasks),
  };
}
