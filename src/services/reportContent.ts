import type { ReportContent, ReportGroup } from "../domain/report/reportRows";
import { words } from "../domain/report/reportWords";
import type { WaivedFinding } from "../domain/report/waivedFinding";
import type { StoredFinding } from "../domain/rules/compareRuns";
import type { Finding } from "../domain/rules/finding";
import type { Language } from "../domain/text";
import { countsOf } from "./checkJson";
import type { CheckReport } from "./checkPlan";
import { groupFindings, messageInRow, ruleTitle } from "./findingGroups";
import { splitPresentation, splitWaived } from "./splitFindings";

/** What the report of a check says: what stands by rule, what was explained apart, what is gone. */
export function reportContent(check: CheckReport, language: Language): ReportContent {
  const { standing } = splitWaived(check.findings, check.statuses);
  return {
    check,
    counts: countsOf(check),
    groups: groupsOf(standing, check),
    waived: waivedFindings(check),
    fixed: check.fixed.flatMap((id) => check.previous?.get(id) ?? []).map(inRow),
    failed: check.rulesFailed.map(({ rule, reason }) => ({ title: ruleTitle(rule), reason })),
    adjusted: check.adjusted.map(({ rule, ...levels }) => ({ title: ruleTitle(rule), ...levels })),
    language,
  };
}

/** What was explained and stays, with its explanation, the worst first. */
export function waivedFindings({ findings, statuses, waivers, plan }: CheckReport) {
  const { waived } = splitWaived(findings, statuses);
  return groupFindings(waived, "rule", plan)
    .flatMap((group) => group.findings)
    .map((finding): WaivedFinding => ({
      finding: inRow(finding),
      waiver: waivers.inForce.get(finding.id)!,
    }));
}

/** Groups by rule, the worst first; those of presentation last and under that word. */
function groupsOf(findings: readonly Finding[], { plan }: CheckReport): ReportGroup[] {
  const { content, presentation } = splitPresentation(findings);
  const groups = groupFindings(content, "rule", plan);
  const apart = groupFindings(presentation, "rule", plan).map((group) => ({
    ...group,
    title: {
      vi: `${words.presentation.vi}: ${group.title.vi}`,
      en: `${words.presentation.en}: ${group.title.en}`,
    },
  }));
  return [...groups, ...apart].map((group) => ({ ...group, findings: group.findings.map(inRow) }));
}

/** The report has a column for the row's name. */
function inRow<Told extends StoredFinding>(finding: Told): Told {
  return { ...finding, message: messageInRow(finding) };
}
