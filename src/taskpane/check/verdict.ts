import type { Text } from "../../domain/text";
import { countsOf } from "../../services/checkJson";
import type { CheckReport } from "../../services/checkPlan";
import { splitPresentation, splitWaived } from "../../services/splitFindings";
import { planRows } from "../../domain/plan/planRows";
import { counted, joined, number } from "../counted";

/** What a check says of the whole book; `clean` only where there was something to check and every rule ran. */
export type Verdict = "nothing-to-check" | "incomplete" | "clean" | "found";

type Judged = Pick<CheckReport, "findings" | "statuses" | "rulesFailed" | "plan">;

/** Judges a report as a whole. */
export function verdictOf({ findings, statuses, rulesFailed, plan }: Judged): Verdict {
  const { standing } = splitWaived(findings, statuses);
  if (splitPresentation(standing).content.length > 0) return "found";
  if (rulesFailed.length > 0) return "incomplete";
  return planRows(plan) === 0 ? "nothing-to-check" : "clean";
}

/** The verdict in words: `9 lỗi, 8 cảnh báo, 0 gợi ý`; no zero is told while a rule did not run. */
export function verdictText(report: Judged): Text {
  const { error, warning, info, waived } = countsOf(report);
  const sure = report.rulesFailed.length === 0;
  const counts = [
    sure || error > 0 ? counted(error, "error") : null,
    sure || warning > 0 ? counted(warning, "warning") : null,
    sure || info > 0 ? counted(info, "info") : null,
    waived > 0 ? keptText(waived) : null,
  ].filter((text) => text !== null);
  switch (verdictOf(report)) {
    case "nothing-to-check":
      return {
        vi: "Chưa có dòng nào để kiểm tra",
        en: "There is no row to check yet",
      };
    case "incomplete":
      return {
        vi: "Chưa kết luận được: có quy tắc không chạy",
        en: "No verdict yet: some rules did not run",
      };
    case "clean":
    case "found":
      return joined(counts, ", ");
  }
}

function keptText(waived: number): Text {
  const shown = number(waived);
  return { vi: `${shown.vi} đã giải trình`, en: `${shown.en} explained` };
}

/** What the verdict rests on: `92 dòng · 13 quy tắc`, or `… · 12/13 quy tắc` where some failed. */
export function basisText({
  plan,
  rulesRun,
  rulesFailed,
}: Pick<CheckReport, "plan" | "rulesRun" | "rulesFailed">): Text {
  const rows = counted(planRows(plan), "row");
  const all = counted(rulesRun.length + rulesFailed.length, "rule");
  if (rulesFailed.length === 0) return joined([rows, all], " · ");
  const run = number(rulesRun.length);
  return joined([rows, { vi: `${run.vi}/${all.vi}`, en: `${run.en}/${all.en}` }], " · ");
}
