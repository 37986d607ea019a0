import { cleanText } from "../../notation/vietnamese";
import { bySheet, groupBy } from "../grouping";
import { type NamedLead, agencyOf, namedLeads, writeName } from "../namedLeads";
import { definePlanRule } from "../rule";
import { quoted } from "../tally";

interface Facts {
  readonly count: number;
  readonly examples: string;
}

export const leadsAreWrittenAsRegistered = definePlanRule<Facts>({
  id: "task/leads-are-written-as-registered",
  severity: "info",
  group: "presentation",
  title: {
    vi: "Tên cơ quan ghi đủ và đúng chữ hoa như danh mục",
    en: "Names of agencies are written in full, with the register's capitals",
  },
  why: {
    vi: "Chữ viết tắt, chữ hoa khác nhau không làm sai kế hoạch, nhưng văn bản trình nên ghi tên đầy đủ.",
    en: "Abbreviations and capitals do no harm to the plan, but a paper to be submitted names agencies in full.",
  },
  fix: {
    vi: "Thay bằng tên trong danh mục cơ quan nếu muốn thống nhất.",
    en: "Write the register's name where you want them alike.",
  },
  message: {
    vi: ({ count, examples }) =>
      `${count} nhiệm vụ ghi tên cơ quan viết tắt hoặc khác chữ hoa, ví dụ ${examples}.`,
    en: ({ count, examples }) =>
      `${count} tasks abbreviate their agency or write it with other capitals, such as ${examples}.`,
  },
  scope: "table",
  reads: [],
  *find(plan, { registers }) {
    for (const rows of bySheet(namedLeads(plan, registers.agencies))) {
      const other = groupBy(rows, (lead) => agencyOf(lead)?.name ?? "")
        .filter(speltOneWay)
        .flat()
        .filter(({ match }) => match.kind === "variant");
      const [first, ...rest] = other;
      if (!first) continue;
      const byName = groupBy(other, (lead) => agencyOf(lead)!.name);
      yield {
        at: first.ref,
        also: rest.map(({ ref }) => ref),
        facts: { count: other.length, examples: quoted(other.map(({ written }) => written)) },
        fixes: byName.flatMap((own) => writeName(own, agencyOf(own[0]!)!.name)),
      };
    }
  },
});

/** An agency in several spellings is told by `task/lead-is-spelt-one-way`. */
function speltOneWay(own: readonly NamedLead[]): boolean {
  return new Set(own.map(({ written }) => cleanText(written).toLowerCase())).size === 1;
}
