import type { CalendarDate } from "../calendar/calendarDate";
import { readDeadline } from "../notation/deadline";
import { cleanText } from "../notation/vietnamese";
import { type Info, type InfoKey, infoText } from "../plan/infoSheet";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import type { Registers } from "../plan/registers/registers";
import type { Snapshot } from "../sheet";
import { stampVerdict } from "../stamp/stampVerdict";
import type { SubmissionInfo, SubmittedBook } from "./submission";
import { submissionRemarks } from "./submissionRemarks";
import { submittedIndicators, submittedTasks } from "./submittedRows";

/** Reads a workbook as the submission of an agency; never throws: what was not understood is in `skipped` and `remarks`. */
export function readSubmission(
  snapshot: Snapshot,
  { registers }: { readonly registers: Registers }
): SubmittedBook {
  const plan = readPlan(snapshot, { registers });
  const date1904 = snapshot.date1904 === true;
  const indicators = submittedIndicators(plan.indicators);
  const tasks = submittedTasks(plan.tasks);
  return {
    info: submissionInfo(plan, registers, date1904),
    period: plan.period,
    date1904,
    stamp: stampVerdict(plan),
    indicatorTables: indicators.tables,
    taskTables: tasks.tables,
    indicators: indicators.rows,
    tasks: tasks.rows,
    skipped: plan.skipped.map(({ appendix, sheet, rowNumber, why }) => ({
      ...{ appendix, sheet, rowNumber, why },
    })),
    remarks: submissionRemarks(plan),
  };
}

function submissionInfo(
  { info, province, documentDate }: Plan,
  registers: Registers,
  date1904: boolean
): SubmissionInfo {
  return {
    agency: infoText(info, "reportingAgency"),
    province,
    documentNumber: words(info, "documentNumber"),
    documentDate,
    receivedOn: day(info, "receivedOn", registers, date1904),
    round: roundOf(info),
    templateVersion: words(info, "templateVersion"),
    reply: infoText(info, "reply"),
  };
}

/** A field as words, also where Excel made a number of what was typed. */
function words(info: Info, key: InfoKey): string | null {
  const value = info.get(key)?.value;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? cleanText(value) || null : null;
}

function day(
  info: Info,
  key: InfoKey,
  { holidays }: Registers,
  date1904: boolean
): CalendarDate | null {
  const content = info.get(key);
  const read = content && readDeadline(content, holidays, date1904);
  return read?.kind === "date" ? read.end : null;
}

/** `2`, `Lần 2`, `lần thứ 02`. */
function roundOf(info: Info): number | null {
  const match = /^\D*(\d{1,3})\D*$/.exec(words(info, "round") ?? "");
  return match ? Number(match[1]) : null;
}
