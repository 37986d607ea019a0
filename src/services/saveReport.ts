import { reportRows } from "../domain/report/reportRows";
import { REPORT_SHEET, reportSheet } from "../domain/report/reportSheet";
import { storeRun } from "../domain/rules/compareRuns";
import type { StateRecord } from "../domain/state/bookState";
import { withRun } from "../domain/state/storedRun";
import type { Language, Text } from "../domain/text";
import type { Desk, WriteResult } from "./applyEdits";
import type { CheckReport } from "./checkPlan";
import type { PortOptions } from "./ports/workbook";
import { reportContent } from "./reportContent";
import { writeOwnSheet } from "./writeOwnSheet";

export interface SaveReportOptions extends PortOptions {
  /** Of the report. */
  readonly language: Language;
}

/**
 * Writes a check as the sheet `Kết quả kiểm tra`, over the report before it, and keeps the run in the book for the next
 * one to be compared with. One write, journalled; a sheet of that name which is not ours is left alone, and said.
 */
export function saveReport(
  desk: Desk,
  report: CheckReport,
  { language, ...options }: SaveReportOptions
): Promise<WriteResult> {
  const { findings, checked, asOf, ruleSet } = report;
  const moment = { ...checked, asOf, ruleSet };
  const sheet = {
    name: REPORT_SHEET,
    author: (name: string) => reportSheet(name, reportRows(reportContent(report, language))),
    layout: reportSheet,
  };
  const remember = (records: readonly StateRecord[]) =>
    withRun(records, storeRun(findings), moment);
  return writeOwnSheet(desk, { label: LABEL, sheet, remember }, options);
}

const LABEL: Text = { vi: "Lưu báo cáo kiểm tra", en: "Save the check report" };
