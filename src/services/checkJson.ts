import type { Severity } from "../domain/rules/rule";
import type { Waiver } from "../domain/waivers/waiver";
import type { CheckReport } from "./checkPlan";

/** The whole result of a check as `docs/schemas/check.schema.json` describes it. */
export function checkJson(report: CheckReport) {
  const { plan, asOf, findings, statuses, fixed, waivers, adjusted, ...run } = report;
  return {
    book: plan.book,
    asOf,
    ruleSet: run.ruleSet,
    rulesRun: run.rulesRun,
    rulesFailed: run.rulesFailed,
    notChecked: run.notChecked,
    counts: countsOf({ findings, statuses }),
    findings: findings.map((finding) => ({
      ...finding,
      status: statuses.get(finding.id)!,
      ...waiverJson(waivers.inForce.get(finding.id)),
    })),
    fixed,
    ...(adjusted.length > 0 && { adjusted }),
  };
}

function waiverJson(waiver: Waiver | undefined) {
  if (!waiver) return {};
  const { reason, by, since, until } = waiver;
  return { waiver: { reason, by, since, until } };
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
