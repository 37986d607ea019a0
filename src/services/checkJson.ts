import type { Severity } from "../domain/rules/rule";
import type { CheckReport } from "./checkPlan";

/** The whole result of a check as `docs/schemas/check.schema.json` describes it. */
export function checkJson({ plan, asOf, findings, statuses, fixed, ...run }: CheckReport) {
  return {
    book: plan.book,
    asOf,
    ruleSet: run.ruleSet,
    rulesRun: run.rulesRun,
    rulesFailed: run.rulesFailed,
    notChecked: run.notChecked,
    counts: countsOf({ findings, statuses }),
    findings: findings.map((finding) => ({ ...finding, status: statuses.get(finding.id)! })),
    fixed,
  };
}

/** Findings by severity; waived ones are counted apart, and those of presentation not at all. */
export function countsOf({
  findings,
  statuses,
}: Pick<CheckReport, "findings" | "statuses">): Record<Severity | "waived", number> {
  const counts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const { id, severity, group } of findings) {
    if (group === "presentation") continue;
    counts[statuses.get(id) === "waived" ? "waived" : severity] += 1;
  }
  return counts;
}
