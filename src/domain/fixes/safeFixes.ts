import type { Finding, FindingStatus } from "../rules/finding";
import type { Fix } from "../rules/rule";

/** The safe fix of each finding that has one and was not explained: what may be made in bulk. */
export function safeFixes(
  findings: readonly Finding[],
  statuses: ReadonlyMap<string, FindingStatus>
): readonly Fix[] {
  return findings.flatMap(({ id, fixes }) => {
    const safe = statuses.get(id) === "waived" ? [] : fixes.filter(isSafe);
    // Several would be a choice, which is nobody's but the user's.
    return safe.length === 1 ? safe : [];
  });
}

function isSafe({ safety }: Fix): boolean {
  return safety === "safe";
}
