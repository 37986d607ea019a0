import type { Finding } from "../domain/rules/finding";
import type { Severity } from "../domain/rules/rule";
import type { Language, Text } from "../domain/text";
import { countsOf } from "../services/checkJson";
import type { CheckReport } from "../services/checkPlan";
import { notCheckedLines, planSummary } from "./planSummary";

const SEVERITIES: readonly (readonly [Severity, Text])[] = [
  ["error", { vi: "Lỗi", en: "Errors" }],
  ["warning", { vi: "Cảnh báo", en: "Warnings" }],
  ["info", { vi: "Gợi ý", en: "Suggestions" }],
];

/** How many cells of a grouped finding are named before the rest are counted. */
const NAMED_CELLS = 6;

/** The result of a check for a reader at a terminal. */
export function checkSummary(report: CheckReport, language: Language): string {
  const { findings, plan, asOf, rulesRun, rulesFailed, notChecked } = report;
  const counts = countsOf(report);
  const headline = {
    vi: `${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} gợi ý · ${rulesRun.length} quy tắc · tính đến ${dayFirst(asOf)}`,
    en: `${counts.error} errors, ${counts.warning} warnings, ${counts.info} suggestions · ${rulesRun.length} rules · as of ${asOf}`,
  }[language];
  const sections = SEVERITIES.map(([severity, title]) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return "";
    return `\n${title[language]}\n${own.map((finding) => findingLine(finding, language)).join("")}`;
  });
  const failed = rulesFailed.map(
    ({ rule, reason }) =>
      ({
        vi: `Quy tắc ${rule} không chạy được: ${reason}\n`,
        en: `The rule ${rule} failed: ${reason}\n`,
      })[language]
  );
  return [
    planSummary({ ...plan, notChecked: [] }, language),
    `${headline}\n`,
    ...sections,
    ...failed,
    notChecked.length > 0 ? `\n${notCheckedLines(notChecked, language)}` : "",
  ].join("");
}

function findingLine({ at, cells, message }: Finding, language: Language): string {
  const named = cells.slice(0, NAMED_CELLS).map(({ cell }) => cell);
  const more = cells.length - named.length;
  const rest = more > 0 ? { vi: ` và ${more} ô nữa`, en: ` and ${more} more` }[language] : "";
  return `  ${at.sheet}!${named.join(", ")}${rest}\n      ${message[language]}\n`;
}

function dayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}
