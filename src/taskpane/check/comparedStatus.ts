import type { ComparedRun } from "../../domain/rules/compareRuns";
import type { FindingStatus } from "../../domain/rules/finding";

/** The status of a finding to show: in a first run, where all are new, there is nothing to tell. */
export function comparedStatus(
  { statuses, fixed }: Pick<ComparedRun, "statuses" | "fixed">,
  findingId: string
): FindingStatus | null {
  const compared = fixed.length > 0 || [...statuses.values()].some((status) => status !== "new");
  return compared ? (statuses.get(findingId) ?? null) : null;
}
