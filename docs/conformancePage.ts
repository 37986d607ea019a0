import { ALL_CASES } from "../src/conformance/catalogue";
import { groupOf } from "../src/conformance/conformanceCase";

/** The page that tells how many questions to Excel there are, and which answers nobody has seen in a real Excel. */
export function conformancePage(): string {
  const groups = [...new Set(ALL_CASES.map(groupOf))];
  const unverified = ALL_CASES.filter(({ source }) => source === "?");
  return [
    "# Conformance: the questions to Excel",
    "",
    "Trang này được tạo từ mã nguồn bằng `npm run docs`; không sửa tay. This page is generated.",
    "",
    "Every question is put to our host through Microsoft's own client by `test/conformance`, which fails where one answer differs. How the expected answer is",
    "known: Microsoft's documents, an issue of OfficeDev/office-js, or the client itself; the rest is our belief (*unverified*) until somebody runs the",
    "page in a real Excel: [verify-in-excel.md](verify-in-excel.md).",
    "",
    "| group | questions | our host agrees | documented or seen | unverified |",
    "|---|---|---|---|---|",
    ...groups.map((group) => row(group, (id) => groupOf({ id }) === group)),
    row("**all**", () => true),
    "",
    `## The ${unverified.length} unverified answers`,
    "",
    ...groups.flatMap((group) => {
      const here = unverified.filter((one) => groupOf(one) === group);
      const whats = here.map(({ id }) => `\`${id.slice(group.length + 1)}\``);
      return here.length === 0 ? [] : [`- **${group}**: ${whats.join("; ")}`];
    }),
    "",
  ].join("\n");
}

function row(name: string, belongs: (id: string) => boolean): string {
  const cases = ALL_CASES.filter(({ id }) => belongs(id));
  const unverified = cases.filter(({ source }) => source === "?").length;
  return `| ${name} | ${cases.length} | ${cases.length} | ${cases.length - unverified} | ${unverified} |`;
}
