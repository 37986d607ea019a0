import type { Finding, FindingStatus } from "./finding";

/** What is kept of a run, to compare the next one with: fingerprint by finding id. */
export type StoredRun = ReadonlyMap<string, string>;

export interface ComparedRun {
  readonly statuses: ReadonlyMap<string, FindingStatus>;
  /** Ids of the run before that are found no more. */
  readonly fixed: readonly string[];
}

/** Tells new findings from those of the run before; without one, all are new. A changed value makes a finding new. */
export function compareRuns(findings: readonly Finding[], previous: StoredRun | null): ComparedRun {
  const statuses = new Map<string, FindingStatus>();
  for (const { id, fingerprint } of findings) {
    statuses.set(id, previous?.get(id) === fingerprint ? "open" : "new");
  }
  const fixed = [...(previous?.keys() ?? [])].filter((id) => !statuses.has(id));
  return { statuses, fixed };
}

/** What to keep of a run. */
export function storeRun(findings: readonly Finding[]): StoredRun {
  return new Map(findings.map(({ id, fingerprint }) => [id, fingerprint]));
}
