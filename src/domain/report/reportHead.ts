import type { Severity } from "../rules/rule";
import { dayFirst } from "../rules/say";
import type { Text } from "../text";
import type { ReportedCheck } from "./reportedCheck";
import { words } from "./reportWords";

export type FindingCounts = Readonly<Record<Severity | "waived", number>>;

/** The lines above the table: what was checked, when and by which rules, and how it came out. */
export function reportHead(check: ReportedCheck, counts: FindingCounts): readonly Text[] {
  return [
    ...[words.title, bookLine(check), momentLine(check)],
    ...[extent(check), outcome(check, counts)],
  ];
}

/** Whose plan it is, of which years, and in which book. */
export function bookLine({ plan }: Pick<ReportedCheck, "plan">): Text {
  const { province, period } = plan;
  const years = period && `${period.from}-${period.to}`;
  return {
    vi: `Tỉnh, thành phố: ${province ?? words.noProvince.vi}. Giai đoạn: ${years ?? words.noPeriod.vi}. Sổ: ${plan.book}`,
    en: `Province: ${province ?? words.noProvince.en}. Period: ${years ?? words.noPeriod.en}. Book: ${plan.book}`,
  };
}

/** When the check was done, from which day it looked, and by which rules. */
export function momentLine({
  asOf,
  checked,
  ruleSet,
}: Pick<ReportedCheck, "asOf" | "checked" | "ruleSet">): Text {
  return {
    vi: `Kiểm tra lúc ${checked.time} ngày ${dayFirst(checked.day)}, số liệu tính đến ngày ${dayFirst(asOf)}, bộ quy tắc ${ruleSet}`,
    en: `Checked at ${checked.time} on ${checked.day}, as of ${asOf}, rule set ${ruleSet}`,
  };
}

function extent({ plan, rulesRun, rulesFailed }: ReportedCheck): Text {
  const { indicators, tasks } = plan;
  const rules = rulesRun.length + rulesFailed.length;
  const vi = `Đã đọc ${indicators.length} chỉ tiêu, ${tasks.length} nhiệm vụ; đã chạy ${rulesRun.length}/${rules} quy tắc`;
  const en = `Read ${indicators.length} indicators, ${tasks.length} tasks; ran ${rulesRun.length} of ${rules} rules`;
  if (rulesFailed.length === 0) return { vi, en };
  return {
    vi: `${vi}, ${rulesFailed.length} quy tắc không chạy được`,
    en: `${en}, ${rulesFailed.length} failed`,
  };
}

/** “0 lỗi” is only said without a reserve when every rule ran. */
function outcome(
  { previous, statuses, fixed, rulesFailed }: ReportedCheck,
  counts: FindingCounts
): Text {
  const { error, warning, info, waived } = counts;
  const partly = rulesFailed.length > 0;
  const vi =
    `Kết quả${partly ? " (chưa đầy đủ)" : ""}: ${error} lỗi, ${warning} cảnh báo, ${info} gợi ý` +
    (waived > 0 ? `, ${waived} nội dung giữ nguyên` : "");
  const en =
    `Result${partly ? " (not complete)" : ""}: ${error} errors, ${warning} warnings, ${info} suggestions` +
    (waived > 0 ? `, ${waived} kept as they are` : "");
  if (previous === null) return { vi, en };
  const all = [...statuses.values()];
  const fresh = all.filter((status) => status === "new").length;
  const open = all.filter((status) => status === "open").length;
  return {
    vi: `${vi}. So với lần trước: ${fresh} mới, ${open} còn, ${fixed.length} đã sửa`,
    en: `${en}. Since the check before: ${fresh} new, ${open} open, ${fixed.length} fixed`,
  };
}
