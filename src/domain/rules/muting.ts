import type { Finding } from "./finding";
import { cellId } from "./planCells";
import type { Rule } from "./rule";

/** One cause, one finding: a rule is silent on cells where a rule that mutes it already spoke. */
export function withoutMuted(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const mutedBy = new Map(rules.map((rule) => [rule.id, rule.mutedBy ?? []]));
  const spoken = new Map([...mutedBy.values()].flat().map((rule) => [rule, new Set<string>()]));
  for (const { rule, cells } of findings) {
    const known = spoken.get(rule);
    if (known) for (const ref of cells) known.add(cellId(ref));
  }
  return findings.filter(({ rule, cells }) =>
    mutedBy.get(rule)!.every((other) => {
      const known = spoken.get(other)!;
      return known.size === 0 || !cells.some((ref) => known.has(cellId(ref)));
    })
  );
}
