import type { CellRef } from "../sheet";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** One cause, one finding: a rule is silent on cells where a rule that mutes it already spoke. */
export function withoutMuted(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const mutedBy = new Map(rules.flatMap((rule) => (rule.mutedBy ? [[rule.id, rule.mutedBy]] : [])));
  const spoken = new Map([...mutedBy.values()].flat().map((rule) => [rule, new CellSet()]));
  for (const { rule, cells } of findings) {
    const known = spoken.get(rule);
    if (known) cells.forEach((ref) => known.add(ref));
  }
  return findings.filter(({ rule, cells }) => {
    const muting = mutedBy.get(rule);
    return !muting?.some((other) => cells.some((ref) => spoken.get(other)!.has(ref)));
  });
}

/** Cells, sheet by sheet. */
class CellSet {
  private readonly bySheet = new Map<string, Set<string>>();

  add({ sheet, cell }: CellRef): void {
    const cells = this.bySheet.get(sheet);
    if (cells) cells.add(cell);
    else this.bySheet.set(sheet, new Set([cell]));
  }

  has({ sheet, cell }: CellRef): boolean {
    return this.bySheet.get(sheet)?.has(cell) ?? false;
  }
}
