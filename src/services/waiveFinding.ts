import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Finding } from "../domain/rules/finding";
import { type RuleLevel, withRuleLevel } from "../domain/rules/ruleLevels";
import type { Text } from "../domain/text";
import { withWaiver, withoutWaivers } from "../domain/waivers/storedWaivers";
import type { Explanation, Waiver } from "../domain/waivers/waiver";
import type { Desk, WriteResult } from "./applyEdits";
import type { PortOptions } from "./ports/workbook";
import { writeOwnSheet } from "./writeOwnSheet";

/** *Giữ nguyên, giải trình*: keeps in the book why a finding may stay; no cell of the user's changes. */
export function waiveFinding(
  desk: Desk,
  finding: Finding,
  explanation: Explanation & { readonly since: CalendarDate },
  options: PortOptions = {}
): Promise<WriteResult> {
  const waiver: Waiver = { ...explanation, finding };
  return writeOwnSheet(
    desk,
    { label: WAIVE, remember: (records) => withWaiver(records, waiver) },
    options
  );
}

/** Takes explanations back, in force or dead; their findings count again. */
export function removeWaivers(
  desk: Desk,
  waivers: readonly Waiver[],
  options: PortOptions = {}
): Promise<WriteResult> {
  const ids = waivers.map(({ finding }) => finding.id);
  return writeOwnSheet(
    desk,
    { label: REMOVE, remember: (records) => withoutWaivers(records, ids) },
    options
  );
}

/** Keeps in the book how much a rule counts there; null gives it its usual level back. */
export function setRuleLevel(
  desk: Desk,
  rule: string,
  level: RuleLevel | null,
  options: PortOptions = {}
): Promise<WriteResult> {
  return writeOwnSheet(
    desk,
    { label: LEVEL, remember: (records) => withRuleLevel(records, rule, level) },
    options
  );
}

const WAIVE: Text = { vi: "Giữ nguyên, giải trình", en: "Keep with an explanation" };
const REMOVE: Text = { vi: "Bỏ giải trình", en: "Remove an explanation" };
const LEVEL: Text = { vi: "Đổi mức của quy tắc", en: "Change the level of a rule" };
