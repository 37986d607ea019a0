import type { StoredRun } from "../rules/compareRuns";
import { LONGEST_JSON, type StateRecord } from "./bookState";
import { isStoredFinding } from "./storedFinding";
import { parsedJson } from "./storedJson";

const RUN = "check-run";
const FINDING = "check-finding";

/** When a run took place and by which rules. */
export interface RunMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The time of day, `14:05`. */
  readonly time: string;
  readonly asOf: string;
  readonly ruleSet: string;
}

/** The run that the book keeps, or null where it keeps none; a finding that someone tampered with is left out. */
export function storedRunOf(records: readonly StateRecord[]): StoredRun | null {
  if (!records.some(({ kind }) => kind === RUN)) return null;
  const findings = records.flatMap(({ kind, key, json }) => {
    const finding = kind === FINDING ? parsedJson(json) : null;
    return isStoredFinding(finding) && finding.id === key ? [[key, finding] as const] : [];
  });
  return new Map(findings);
}

/** The records of a book with this run in the place of the one before; others stay as they are. */
export function withRun(
  records: readonly StateRecord[],
  run: StoredRun,
  moment: RunMoment
): readonly StateRecord[] {
  const others = records.filter(({ kind }) => kind !== RUN && kind !== FINDING);
  const findings = [...run].map(([key, finding]) => ({
    kind: FINDING,
    key,
    json: JSON.stringify(finding),
  }));
  return [
    ...others,
    { kind: RUN, key: "last", json: JSON.stringify(moment) },
    // What no cell can hold is not kept: the next run calls that finding new.
    ...findings.filter(({ key, json }) => Math.max(key.length, json.length) <= LONGEST_JSON),
  ];
}
