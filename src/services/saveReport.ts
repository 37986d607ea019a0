import type { AuthoredSheet } from "../domain/authoredBook";
import { heldArea, writingOf } from "../domain/generatedSheet";
import { isForeign, lookOfReportIn, reportSheetIn } from "../domain/report/heldReport";
import { type ReportGroup, reportRows } from "../domain/report/reportRows";
import { REPORT_SHEET, reportSheet } from "../domain/report/reportSheet";
import { words } from "../domain/report/reportWords";
import type { Failure } from "../domain/result";
import { type StoredFinding, storeRun } from "../domain/rules/compareRuns";
import type { Snapshot } from "../domain/sheet";
import { STATE_SHEET, readState, stateSheet } from "../domain/state/bookState";
import { withRun } from "../domain/state/storedRun";
import type { Language, Text } from "../domain/text";
import { type Desk, type WriteResult, applyEdits } from "./applyEdits";
import { countsOf } from "./checkJson";
import type { CheckReport } from "./checkPlan";
import { groupFindings, messageInRow, ruleTitle, splitPresentation } from "./findingGroups";
import type { ChosenSheet, PortOptions } from "./ports/workbook";

export interface SaveReportOptions extends PortOptions {
  /** Of the report. */
  readonly language: Language;
}

/**
 * Writes a check as the sheet `Kết quả kiểm tra`, over the report before it, and keeps the run in the book for the next
 * one to be compared with. One write, journalled; a sheet of that name which is not ours is left alone, and said.
 */
export async function saveReport(
  desk: Desk,
  report: CheckReport,
  { language, ...options }: SaveReportOptions
): Promise<WriteResult> {
  const read = await desk.workbook.read(
    { kind: "chosen", head: { rows: 1, columns: 1 }, choose: ownSheets },
    options
  );
  if (!read.ok) return unwritten(read.failure);
  const before = read.value;
  if (isForeign(before)) return unwritten({ code: "unexpected", text: FOREIGN });
  const sheets = [reportOf(report, language, before), stateOf(report, before)];
  const writings = sheets.map((sheet) => writingOf(sheet, heldArea(sheetIn(before, sheet.name))));
  const look = {
    after: writings.flatMap((writing) => writing.look),
    before: lookOfReportIn(before),
  };
  const contents = writings.flatMap((writing) => writing.contents);
  return applyEdits(desk, contents, LABEL, { ...options, look });
}

/** The report's sheet and the one that keeps the run, whole. */
function ownSheets(heads: Snapshot): readonly ChosenSheet[] {
  const names = [reportSheetIn(heads)?.name, sheetIn(heads, STATE_SHEET)?.name];
  return names.flatMap((name) => (name === undefined ? [] : [{ name, columns: null }]));
}

function sheetIn({ sheets }: Snapshot, wanted: string) {
  return sheets.find(({ name }) => name === wanted) ?? null;
}

function reportOf(check: CheckReport, language: Language, before: Snapshot): AuthoredSheet {
  const rows = reportRows({
    check,
    counts: countsOf(check),
    groups: groupsOf(check),
    fixed: check.fixed.flatMap((id) => check.previous?.get(id) ?? []).map(inRow),
    failed: check.rulesFailed.map(({ rule, reason }) => ({ title: ruleTitle(rule), reason })),
    language,
  });
  return reportSheet(reportSheetIn(before)?.name ?? REPORT_SHEET, rows);
}

/** Groups by rule, the worst first; those of presentation last and under that word. */
function groupsOf({ findings, plan }: CheckReport): ReportGroup[] {
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

/** Other records of the book stay as they are. */
function stateOf({ findings, checked, asOf, ruleSet }: CheckReport, before: Snapshot) {
  const moment = { ...checked, asOf, ruleSet };
  return stateSheet(withRun(readState(before), storeRun(findings), moment));
}

function unwritten(failure: Failure): WriteResult {
  return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
}

const LABEL: Text = { vi: "Lưu báo cáo kiểm tra", en: "Save the check report" };

const FOREIGN: Text = {
  vi: `Sổ đã có trang “${REPORT_SHEET}” không do Sổ Kế hoạch lập, nên chưa ghi gì. Hãy đổi tên trang đó rồi lưu lại báo cáo.`,
  en: `The book has a sheet “${REPORT_SHEET}” that Plan Workbook did not make, so nothing was written. Rename that sheet, then save the report again.`,
};
