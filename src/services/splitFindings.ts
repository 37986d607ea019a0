import type { Finding, FindingStatus } from "../domain/rules/finding";

/** What stands, and apart from it what was explained and stays as it is (*Giữ nguyên, giải trình*). */
export function splitWaived(
  findings: readonly Finding[],
  statuses: ReadonlyMap<string, FindingStatus>
) {
  const isWaived = ({ id }: Finding): boolean => statuses.get(id) === "waived";
  return {
    standing: findings.filter((finding) => !isWaived(finding)),
    waived: findings.filter(isWaived),
  };
}

/** What a plan says, and apart from it how it is written (*Trình bày*). */
export function splitPresentation(findings: readonly Finding[]) {
  const isPresentation = ({ group }: Finding): boolean => group === "presentation";
  return {
    content: findings.filter((finding) => !isPresentation(finding)),
    presentation: findings.filter(isPresentation),
  };
}
