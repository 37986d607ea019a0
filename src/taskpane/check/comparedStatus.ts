import type { ComparedRun } from "../../domain/rules/compareRuns";
import type { FindingStatus } from "../../domain/rules/finding";

/** The status of a finding to show: in a first run, where all are new, there is nothing to tell. */
export function comparedStatus(
  { previous, statuses }: Pick<ComparedRun, "previous" | "statuses">,
  findingId: string
): FindingStatus | null {
  return previous === null ? null : (statuses.get(findingId) ?? null);
}
