import type { PlanPeriod } from "../../plan/plan";
import { type Agency, isInForce } from "../../plan/registers/agencies";
import { bySheet, groupBy } from "../grouping";
import { type NamedLead, agencyOf, namedLeads, writeName } from "../namedLeads";
import { definePlanRule } from "../rule";
import { dayFirst } from "../say";

interface Facts {
  readonly agency: Agency;
  readonly count: number;
}

export const leadIsInForce = definePlanRule<Facts>({
  id: "task/lead-is-in-force",
  severity: "warning",
  title: {
    vi: "Cơ quan chủ trì còn hoạt động vào lúc trình",
    en: "The lead agency is in force when the task is due",
  },
  why: {
    vi: "Cơ quan đã sáp nhập hoặc giải thể không trình được nữa; nhiệm vụ cần giao lại cho cơ quan kế thừa.",
    en: "An agency that was merged or ended can submit nothing; the task needs the agency that took over.",
  },
  fix: {
    vi: "Giao lại cho cơ quan kế thừa. Năm 2025 nhiều chức năng chuyển riêng từng phần, nên hỏi trước khi đổi.",
    en: "Give the task to the successor. In 2025 many functions moved one by one, so ask before you change it.",
  },
  message: {
    vi: ({ agency, count }) =>
      `“${agency.name}” ${standingVi(agency)}; ${count} nhiệm vụ đến hạn ngoài thời gian đó` +
      (agency.successors.length > 0 ? ` (cơ quan kế thừa: ${agency.successors.join(", ")}).` : "."),
    en: ({ agency, count }) =>
      `“${agency.name}” ${standingEn(agency)}; ${count} tasks fall due outside that time` +
      (agency.successors.length > 0 ? ` (successor: ${agency.successors.join(", ")}).` : "."),
  },
  scope: "table",
  reads: [],
  *find(plan, { registers }) {
    const late = namedLeads(plan, registers.agencies).filter((lead) => {
      const agency = agencyOf(lead);
      return agency && !canLead(agency, lead, plan.period);
    });
    for (const rows of bySheet(late)) {
      for (const own of groupBy(rows, (lead) => agencyOf(lead)!.name)) {
        const agency = agencyOf(own[0]!)!;
        const [successor, ...others] = agency.successors;
        yield {
          at: own[0]!.ref,
          also: own.slice(1).map(({ ref }) => ref),
          subject: agency.name,
          facts: { agency, count: own.length },
          fixes: successor && others.length === 0 ? writeName(own, successor) : [],
        };
      }
    }
  },
});

/** On the due day; a task without one on any day of the plan, so that old books are judged by their own time. */
function canLead(agency: Agency, { task }: NamedLead, period: PlanPeriod | null): boolean {
  const due = task.deadline?.deadline.end;
  if (due) return isInForce(agency, due);
  if (!period) return true;
  const { validFrom, validTo } = agency;
  const began = validFrom === null || validFrom <= `${period.to}-12-31`;
  return began && (validTo === null || validTo >= `${period.from}-01-01`);
}

function standingVi({ validFrom, validTo }: Agency): string {
  return `hoạt động${validFrom ? ` từ ${dayFirst(validFrom)}` : ""}${validTo ? ` đến ${dayFirst(validTo)}` : ""}`;
}

function standingEn({ validFrom, validTo }: Agency): string {
  return `is in force${validFrom ? ` from ${validFrom}` : ""}${validTo ? ` to ${validTo}` : ""}`;
}
