import type { ComparedRun } from "../../domain/rules/compareRuns";
import type { FindingStatus } from "../../domain/rules/finding";

/** The status of a finding to show: in a first run, where all others are new, only an explanation is told. */
export function comparedStatus(
  { previous, statuses }: Pick<ComparedRun, "previous" | "statuses">,
  findingId: string
): FindingStatus | null {
  const status = statuses.get(findingId) ?? null;
  return previous === null && status !== "waived" ? null : status;
}
