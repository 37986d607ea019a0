import type { Task } from "../../plan/plan";
import { groupBy } from "../../rules/grouping";
import {
  type TaskSubject,
  groupsOf,
  mayEndTogether,
  saysEnough,
  taskSubject,
} from "../../rules/taskSubject";
import type { ProposedRow, TaskTwins } from "../consolidation";
import type { SubmittedTask } from "../submission";

interface Named extends TaskSubject {
  readonly key: string;
  readonly name: string;
  readonly agencies: readonly string[];
  readonly proposed: boolean;
}

/**
 * Proposed tasks that may be the same as one of the consolidating book or of another agency, whoever leads them.
 * Twins within the consolidating book are for its own check to tell.
 */
export function findTaskTwins(
  tasks: readonly Task[],
  proposed: readonly ProposedRow<SubmittedTask>[],
  province: string | null
): readonly TaskTwins[] {
  if (proposed.length === 0) return [];
  const named: Named[] = [
    ...tasks.map(({ key, name, leads }) => ({
      ...taskSubject(name.text, province),
      ...{ key, name: name.text, agencies: leads, proposed: false },
    })),
    ...proposed.map(({ key, name, contributions }) => ({
      ...taskSubject(name, province),
      ...{ key, name, agencies: contributions.map(({ agency }) => agency), proposed: true },
    })),
  ];
  return groupBy(named.filter(saysEnough), ({ words }) => words)
    .flatMap((alike) => groupsOf(alike, mayEndTogether))
    .filter((group) => group.some((one) => one.proposed))
    .map((group) => ({
      keys: group.map(({ key }) => key),
      names: group.map(({ name }) => name),
      agencies: [...new Set(group.flatMap(({ agencies }) => agencies))],
    }));
}
