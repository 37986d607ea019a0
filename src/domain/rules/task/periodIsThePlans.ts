import type { PlanPeriod, Task } from "../../plan/plan";
import { bySheet, groupBy } from "../grouping";
import { namePeriods } from "../namePeriods";
import { definePlanRule } from "../rule";

interface Facts {
  /** Of the first one. */
  readonly name: string;
  readonly count: number;
  readonly span: string;
  readonly period: string;
  readonly term: Term;
}

/** What a span that is off by one year at one end usually is. */
type Term = "party" | "council";

const TERMS: Record<Term, { readonly vi: string; readonly en: string }> = {
  party: { vi: "nhiệm kỳ đại hội Đảng", en: "the term of the Party congress" },
  council: { vi: "nhiệm kỳ HĐND, UBND", en: "the term of the People's Council" },
};

export const periodIsThePlans = definePlanRule<Facts>({
  id: "task/period-is-the-plans",
  severity: "warning",
  title: {
    vi: "Giai đoạn trong tên nhiệm vụ khớp với kế hoạch",
    en: "The period in a task's name is the plan's",
  },
  why: {
    vi: "Giai đoạn lệch một năm so với kế hoạch thường là lẫn với nhiệm kỳ, hoặc gõ nhầm năm.",
    en: "A period off by one year is mostly a term of office, or a slip in the year.",
  },
  fix: {
    vi: "Sửa lại giai đoạn; nếu đúng là theo nhiệm kỳ thì ghi rõ “nhiệm kỳ”.",
    en: "Correct the period; where the term of office is meant, say “nhiệm kỳ”.",
  },
  message: {
    vi: ({ name, count, span, period, term }) =>
      (count === 1 ? `“${name}”: ghi ${span}` : `${count} tên nhiệm vụ ghi ${span}`) +
      `, kế hoạch là ${period} (${span} có thể là ${TERMS[term].vi}).`,
    en: ({ name, count, span, period, term }) =>
      (count === 1 ? `“${name}”: says ${span}` : `${count} names of tasks say ${span}`) +
      `, the plan is for ${period} (${span} may be ${TERMS[term].en}).`,
  },
  scope: "table",
  reads: [],
  *find({ tasks, period }) {
    if (!period) return;
    const off = tasks.flatMap((task) => offByOne(task, period));
    for (const rows of bySheet(off)) {
      for (const own of groupBy(rows, ({ term }) => term)) {
        const { name, at, span, term } = own[0]!;
        yield {
          at,
          also: own.slice(1).map((other) => other.at),
          subject: span,
          // Many bodies plan by the Party's term, and few by the council's.
          severity: term === "party" ? "info" : "warning",
          facts: { name, count: own.length, span, period: `${period.from}-${period.to}`, term },
        };
      }
    }
  },
});

/** A name that also gives the plan's own period is no mistake; nor is a longer or a shorter one. */
function offByOne({ sheet, name }: Task, { from, to }: PlanPeriod) {
  const { spans } = namePeriods(name.text);
  if (spans.some((span) => span.from === from && span.to === to)) return [];
  return spans.slice(0, 1).flatMap((span) => {
    const term: Term | null =
      span.from === from - 1 && span.to === to
        ? "party"
        : span.from === from && span.to === to + 1
          ? "council"
          : null;
    return term
      ? [{ sheet, name: name.text, at: name.ref, span: `${span.from}-${span.to}`, term }]
      : [];
  });
}
