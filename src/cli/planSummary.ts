import type { NotChecked, Plan, SkipReason } from "../domain/plan/plan";
import type { Language, Text } from "../domain/text";

const WHY: Record<SkipReason, Text> = {
  "repeated-header": { vi: "tiêu đề lặp lại", en: "repeated headings" },
  continuation: { vi: "phần nối tiếp do ngắt trang", en: "page-break tails" },
  "column-numbers": { vi: "dòng đánh số cột", en: "column numbers" },
  "field-heading": { vi: "dòng tiêu đề lĩnh vực", en: "field headings" },
  total: { vi: "dòng tổng", en: "totals" },
  note: { vi: "ghi chú, nguồn", en: "notes and sources" },
  signature: { vi: "phần ký, nơi nhận", en: "signatures" },
  "hidden-copy": { vi: "bản cũ trong dòng ẩn", en: "old copies in hidden rows" },
};

/** What was understood of a book, in a few lines. */
export function planSummary(plan: Plan, language: Language): string {
  const { indicators, tasks, skipped, period } = plan;
  const say = (text: Text): string => text[language];
  const title = [plan.province, period && `${period.from}-${period.to}`].filter(Boolean).join(" ");
  const lines = [
    `${plan.book}${title ? ` · ${title}` : ""}`,
    say({
      vi: `${indicators.length} chỉ tiêu, ${tasks.length} nhiệm vụ`,
      en: `${indicators.length} indicators, ${tasks.length} tasks`,
    }),
  ];
  const reasons = (Object.keys(WHY) as SkipReason[]).flatMap((why) => {
    const count = skipped.filter((row) => row.why === why).length;
    return count === 0 ? [] : [`${count} ${say(WHY[why])}`];
  });
  if (reasons.length > 0) {
    const label = say({ vi: "Không phải dữ liệu riêng", en: "Not rows of their own" });
    lines.push(`${label}: ${reasons.join(", ")}`);
  }
  return `${lines.join("\n")}\n${notCheckedLines(plan.notChecked, language)}`;
}

/** What was not looked at, a line each; empty where all was. */
export function notCheckedLines(notChecked: readonly NotChecked[], language: Language): string {
  if (notChecked.length === 0) return "";
  const title = { vi: "Chưa kiểm tra", en: "Not checked" }[language];
  const lines = notChecked.map(({ what, why }) => `  ${what[language]}. ${why[language]}\n`);
  return `${title}:\n${lines.join("")}`;
}
