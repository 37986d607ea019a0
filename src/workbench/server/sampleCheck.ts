import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Text } from "../../domain/text";
import { fromScanned } from "../../model/fromScanned";
import { modelWorkbook } from "../../model/modelWorkbook";
import { countsOf } from "../../services/checkJson";
import { checkPlan } from "../../services/checkPlan";
import type { Clock } from "../../services/ports/clock";
import { openWorkbook } from "../../xlsx/openWorkbook";

/** The check of a workbook file in one line, by the services that the pane uses. */
export async function sampleCheck(path: string, clock: Clock): Promise<Text> {
  const opened = openWorkbook(await readFile(path), { book: basename(path) });
  if (!opened.ok) return opened.problem.text;
  const outcome = await checkPlan(modelWorkbook(fromScanned(opened.book)), { clock });
  if (outcome.state === "failed") return outcome.message;
  if (outcome.state === "cancelled") return { vi: "Đã dừng.", en: "Stopped." };
  const { plan, rulesRun } = outcome.result;
  const { error, warning, info } = countsOf(outcome.result);
  const title = [plan.province, plan.period && `${plan.period.from}-${plan.period.to}`]
    .filter(Boolean)
    .join(" ");
  return {
    vi: `${title}: ${plan.indicators.length} chỉ tiêu, ${plan.tasks.length} nhiệm vụ; ${rulesRun.length} quy tắc thấy ${error} lỗi, ${warning} cảnh báo, ${info} gợi ý.`,
    en: `${title}: ${plan.indicators.length} indicators, ${plan.tasks.length} tasks; ${rulesRun.length} rules found ${error} errors, ${warning} warnings, ${info} suggestions.`,
  };
}
