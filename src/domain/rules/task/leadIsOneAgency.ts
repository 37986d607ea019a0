import { type NamedLead, agencyOf, namedLeads } from "../namedLeads";
import { groupBy } from "../grouping";
import { definePlanRule } from "../rule";

interface Facts {
  readonly count: number;
  readonly example: string;
  readonly kind: "several" | "collective";
}

export const leadIsOneAgency = definePlanRule<Facts>({
  id: "task/lead-is-one-agency",
  severity: "warning",
  title: { vi: "Mỗi nhiệm vụ có một cơ quan chủ trì", en: "A task has one lead agency" },
  why: {
    vi: "Nhiều cơ quan cùng chủ trì thì không rõ ai trình và ai chịu trách nhiệm khi quá hạn.",
    en: "With several leads it is not clear who submits, and who answers for a delay.",
  },
  fix: {
    vi: "Chọn một cơ quan chủ trì, chuyển các cơ quan khác sang cột phối hợp.",
    en: "Choose one lead, and move the others to the column of partners.",
  },
  message: {
    vi: ({ count, example, kind }) =>
      kind === "several"
        ? `${count} nhiệm vụ ghi nhiều cơ quan chủ trì, ví dụ “${example}”.`
        : `${count} nhiệm vụ giao chung cho “${example}”, không có cơ quan cụ thể chủ trì.`,
    en: ({ count, example, kind }) =>
      kind === "several"
        ? `${count} tasks name several leads, such as “${example}”.`
        : `${count} tasks are given to “${example}” at large, to no agency in particular.`,
  },
  scope: "table",
  reads: [],
  *find(plan, { registers }) {
    const leads = namedLeads(plan, registers.agencies).map((lead) => ({
      ...lead,
      kind: kindOf(lead),
    }));
    for (const own of groupBy(leads, ({ kind, sheet }) => `${sheet} ${kind}`)) {
      const { kind, ref, task } = own[0]!;
      if (kind === null) continue;
      // A task is named once for each of its leads.
      const tasks = [...new Set(own.map((lead) => lead.task))];
      yield {
        at: ref,
        also: tasks.slice(1).map(({ lead }) => lead!.ref),
        subject: kind,
        severity: kind === "several" ? "info" : "warning",
        facts: { count: tasks.length, example: task.lead!.text, kind },
      };
    }
  },
});

function kindOf(lead: NamedLead): Facts["kind"] | null {
  if (lead.task.leads.length > 1) return "several";
  return agencyOf(lead)?.kind === "collective" ? "collective" : null;
}
