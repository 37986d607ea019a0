import type { Finding } from "../domain/rules/finding";
import type { Severity } from "../domain/rules/rule";
import type { Language, Text } from "../domain/text";
import { countsOf } from "../services/checkJson";
import type { CheckReport } from "../services/checkPlan";
import { namedCells } from "../services/namedCells";
import { notCheckedLines, planSummary } from "./planSummary";

const SEVERITIES: readonly (readonly [Severity, Text])[] = [
  ["error", { vi: "Lỗi", en: "Errors" }],
  ["warning", { vi: "Cảnh báo", en: "Warnings" }],
  ["info", { vi: "Gợi ý", en: "Suggestions" }],
];

/** The result of a check for a reader at a terminal. */
export function checkSummary(report: CheckReport, language: Language): string {
  const { findings, plan, asOf, rulesRun, rulesFailed, notChecked } = report;
  const counts = countsOf(report);
  const headline = {
    vi: `${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} gợi ý · ${rulesRun.length} quy tắc · tính đến ${dayFirst(asOf)}`,
    en: `${counts.error} errors, ${counts.warning} warnings, ${counts.info} suggestions · ${rulesRun.length} rules · as of ${asOf}`,
  }[language];
  const sections = SEVERITIES.map(([severity, title]) => {
    const own = findings.filter((one) => !one.group && one.severity === severity);
    if (own.length === 0) return "";
    return `\n${title[language]}\n${own.map((finding) => findingLine(finding, language)).join("")}`;
  });
  const presentation = findings.filter(({ group }) => group === "presentation");
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
    presentationLines(presentation, language),
    ...failed,
    notChecked.length > 0 ? `\n${notCheckedLines(notChecked, language)}` : "",
  ].join("");
}

function findingLine({ at, cells, message }: Finding, language: Language): string {
  return `  ${at.sheet}!${namedCells(cells)[language]}\n      ${message[language]}\n`;
}

/** One closed group: what each rule says, once, without its cells. */
function presentationLines(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return "";
  const title = { vi: "Trình bày (không tính ở trên)", en: "Presentation (not counted above)" };
  const lines = findings.map(({ at, message }) => `  ${at.sheet}: ${message[language]}\n`);
  return `\n${title[language]}\n${lines.join("")}`;
}

function dayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}
