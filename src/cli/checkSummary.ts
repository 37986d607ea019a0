import { levelWords, words } from "../domain/report/reportWords";
import type { Finding } from "../domain/rules/finding";
import type { Severity } from "../domain/rules/rule";
import { dayFirst } from "../domain/rules/say";
import { stampSentence, stampVerdict } from "../domain/stamp/stampVerdict";
import type { Language, Text } from "../domain/text";
import { countsOf } from "../services/checkJson";
import type { CheckReport } from "../services/checkPlan";
import { ruleTitle } from "../services/findingGroups";
import { splitPresentation, splitWaived } from "../services/splitFindings";
import { namedCells } from "../services/namedCells";
import { waivedFindings } from "../services/reportContent";
import { notCheckedLines, planSummary } from "./planSummary";

const SEVERITIES: readonly (readonly [Severity, Text])[] = [
  ["error", { vi: "Lỗi", en: "Errors" }],
  ["warning", { vi: "Cảnh báo", en: "Warnings" }],
  ["info", { vi: "Gợi ý", en: "Suggestions" }],
];

/** The result of a check for a reader at a terminal. */
export function checkSummary(report: CheckReport, language: Language): string {
  const { plan, rulesFailed, notChecked } = report;
  const { standing } = splitWaived(report.findings, report.statuses);
  const { content, presentation } = splitPresentation(standing);
  const sections = SEVERITIES.map(([severity, title]) => {
    const own = content.filter((one) => one.severity === severity);
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
    stampLine(report, language),
    `${headline(report)[language]}\n`,
    ...sections,
    presentationLines(presentation, language),
    waivedLines(report, language),
    adjustedLines(report, language),
    ...failed,
    notChecked.length > 0 ? `\n${notCheckedLines(notChecked, language)}` : "",
  ].join("");
}

/** What the stamp of an earlier check says of the book as it is. */
function stampLine({ plan }: CheckReport, language: Language): string {
  const sentence = stampSentence(stampVerdict(plan));
  return sentence ? `${sentence[language]}\n` : "";
}

function headline(report: CheckReport): Text {
  const { asOf, rulesRun } = report;
  const { error, warning, info, waived } = countsOf(report);
  const kept: Text =
    waived === 0
      ? { vi: "", en: "" }
      : { vi: `, ${waived} giữ nguyên, giải trình`, en: `, ${waived} kept with an explanation` };
  return {
    vi: `${error} lỗi, ${warning} cảnh báo, ${info} gợi ý${kept.vi} · ${rulesRun.length} quy tắc · tính đến ${dayFirst(asOf)}`,
    en: `${error} errors, ${warning} warnings, ${info} suggestions${kept.en} · ${rulesRun.length} rules · as of ${asOf}`,
  };
}

/** What was explained and stays, each with its explanation. */
function waivedLines(report: CheckReport, language: Language): string {
  const waived = waivedFindings(report);
  if (waived.length === 0) return "";
  const lines = waived.map(({ finding, waiver: { reason, by, until } }) => {
    const word = { vi: `${by}, đến ${dayFirst(until)}`, en: `${by}, until ${until}` }[language];
    return `${findingLine(finding, language)}      → ${reason} (${word})\n`;
  });
  return `\n${words.waivers[language]}\n${lines.join("")}`;
}

/** Rules that count otherwise than usual in this book. */
function adjustedLines({ adjusted }: CheckReport, language: Language): string {
  if (adjusted.length === 0) return "";
  const lines = adjusted.map(({ rule, level, usual }) => {
    const [from, to] = [levelWords[usual][language], levelWords[level][language]];
    return `  ${ruleTitle(rule)[language]}: ${from} → ${to}\n`;
  });
  return `\n${words.adjusted[language]}\n${lines.join("")}`;
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
