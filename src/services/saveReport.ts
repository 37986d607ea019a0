import { reportRows } from "../domain/report/reportRows";
import { REPORT_SHEET, reportSheet } from "../domain/report/reportSheet";
import { waiverRows } from "../domain/report/waiverRows";
import { WAIVER_SHEET, waiverSheet } from "../domain/report/waiverSheet";
import type { CellsEdit } from "../domain/edit";
import { storeRun } from "../domain/rules/compareRuns";
import { parseCellAddress } from "../domain/sheet";
import { dataFingerprint } from "../domain/stamp/dataFingerprint";
import { stampText } from "../domain/stamp/selfCheckStamp";
import type { StateRecord } from "../domain/state/bookState";
import { withRun } from "../domain/state/storedRun";
import type { Language, Text } from "../domain/text";
import type { Desk, WriteResult } from "./applyEdits";
import { countsOf } from "./checkJson";
import type { CheckReport } from "./checkPlan";
import type { PortOptions } from "./ports/workbook";
import { reportContent } from "./reportContent";
import { type OwnSheet, writeOwnSheet } from "./writeOwnSheet";

export interface SaveReportOptions extends PortOptions {
  /** Of the report. */
  readonly language: Language;
}

/**
 * Writes a check as the sheet `Kết quả kiểm tra`, over the report before it, what was explained as `Nội dung giải trình`,
 * stamps the info sheet, and keeps the run in the book for the next one to be compared with. One write, journalled.
 */
export function saveReport(
  desk: Desk,
  report: CheckReport,
  { language, ...options }: SaveReportOptions
): Promise<WriteResult> {
  const { findings, checked, asOf, ruleSet } = report;
  const moment = { ...checked, asOf, ruleSet };
  const content = reportContent(report, language);
  const sheets: readonly OwnSheet[] = [
    {
      name: REPORT_SHEET,
      author: (name) => reportSheet(name, reportRows(content)),
      layout: reportSheet,
    },
    {
      name: WAIVER_SHEET,
      author: (name) => waiverSheet(name, waiverRows(content)),
      layout: waiverSheet,
      onlyIfThere: content.waived.length === 0,
    },
  ];
  const remember = (records: readonly StateRecord[]) =>
    withRun(records, storeRun(findings), moment);
  return writeOwnSheet(desk, { label: LABEL, sheets, remember, edits: stampOf(report) }, options);
}

/** The self-check stamp, where the book has a place for it: whoever receives the book sees whether its data changed since. */
function stampOf(report: CheckReport): CellsEdit[] {
  const { plan, ruleSet, checked } = report;
  const place = plan.stampAt && parseCellAddress(plan.stampAt.cell);
  if (!plan.stampAt || !place) return [];
  const counts = countsOf(report);
  const value = stampText({ ruleSet, ...checked, counts, data: dataFingerprint(plan) });
  const { row, column } = place;
  return [
    {
      kind: "cells",
      sheet: plan.stampAt.sheet,
      area: { top: row, left: column, bottom: row, right: column },
      values: [[{ kind: "text", value }]],
    },
  ];
}

const LABEL: Text = { vi: "Lưu báo cáo kiểm tra", en: "Save the check report" };
