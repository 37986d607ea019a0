import { rules } from "../src/domain/rules/catalogue";
import type { Rule, RuleScope, Severity } from "../src/domain/rules/rule";

const SEVERITY: Record<Severity, string> = {
  error: "lỗi (error)",
  warning: "cảnh báo (warning)",
  info: "gợi ý (suggestion)",
};

const SCOPE: Record<RuleScope, string> = {
  row: "từng dòng (row)",
  siblings: "dòng và các dòng liên quan (siblings)",
  table: "cả bảng (table)",
  workbook: "cả sổ (workbook)",
};

/** The page that lists every rule, made from the rules themselves. */
export function rulesPage(): string {
  const head = [
    "# Các quy tắc kiểm tra (rules)",
    "",
    "Trang này được tạo từ mã nguồn bằng `npm run docs`; không sửa tay. This page is generated.",
    "",
    "| quy tắc | mức | nội dung |",
    "|---|---|---|",
    ...rules.map(
      ({ id, severity, group, title }) =>
        `| \`${id}\` | ${group ? "Trình bày (presentation)" : SEVERITY[severity]} | ${title.vi} |`
    ),
  ];
  return [...head, "", ...rules.map(ruleSection)].join("\n");
}

function ruleSection({ id, severity, scope, title, why, fix, needs, mutedBy }: Rule): string {
  const lines = [
    `## ${title.vi}`,
    "",
    `*${title.en}*`,
    "",
    `- Mã (id): \`${id}\``,
    `- Mức (severity): ${SEVERITY[severity]}; phạm vi (scope): ${SCOPE[scope]}`,
    `- Vì sao: ${why.vi} *${why.en}*`,
    `- Cần làm: ${fix.vi} *${fix.en}*`,
    ...(needs ? [`- Cần biết (needs): ${needs.join(", ")}`] : []),
    ...(mutedBy
      ? [`- Im lặng khi đã có (muted by): ${mutedBy.map((one) => `\`${one}\``).join(", ")}`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
