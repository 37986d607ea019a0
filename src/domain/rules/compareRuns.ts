import type { Finding, FindingStatus } from "./finding";

/** What is kept of a finding: enough to know it again, and to tell what it was once it is gone. */
export type StoredFinding = Pick<
  Finding,
  "id" | "rule" | "severity" | "at" | "row" | "message" | "fingerprint"
>;

/** What is kept of a run, to compare the next one with: its findings by id. */
export type StoredRun = ReadonlyMap<string, StoredFinding>;

export interface ComparedRun {
  /** The run that this one was compared with; null where it is the first. */
  readonly previous: StoredRun | null;
  readonly statuses: ReadonlyMap<string, FindingStatus>;
  /** Ids of the run before that are found no more. */
  readonly fixed: readonly string[];
}

/** Tells new findings from those of the run before; without one, all are new. A changed value makes a finding new. */
export function compareRuns(findings: readonly Finding[], previous: StoredRun | null): ComparedRun {
  const statuses = new Map<string, FindingStatus>();
  for (const { id, fingerprint } of findings) {
    statuses.set(id, previous?.get(id)?.fingerprint === fingerprint ? "open" : "new");
  }
  const fixed = [...(previous?.keys() ?? [])].filter((id) => !statuses.has(id));
  return { previous, statuses, fixed };
}

/** What to keep of a run. */
export function storeRun(findings: readonly Finding[]): StoredRun {
  return new Map(
    findings.map(({ id, rule, severity, at, row, message, fingerprint }) => [
      id,
      { id, rule, severity, at, row, message, fingerprint },
    ])
  );
}
