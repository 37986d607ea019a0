import { infoYear } from "../../plan/infoSheet";
import type { Plan, PlanPeriod, PlanTable, WordCell } from "../../plan/plan";
import { definePlanRule } from "../rule";

interface Facts {
  /** What says otherwise than the headings. */
  readonly other: "info" | "years";
  readonly heading: PlanPeriod;
  readonly said: PlanPeriod;
}

const WHO = {
  info: { vi: "trang “Thông tin” ghi giai đoạn", en: "the sheet “Thông tin” says the period" },
  years: { vi: "các cột năm kế hoạch là", en: "the columns of plan years are" },
} as const;

export const periodMatchesHeadings = definePlanRule<Facts>({
  id: "workbook/period-matches-headings",
  severity: "error",
  title: {
    vi: "Giai đoạn và tiêu đề cột nói cùng các năm",
    en: "Period and headings name the same years",
  },
  why: {
    vi: "Sổ chép từ kỳ trước mà chưa đổi hết năm thì mọi so sánh với năm gốc và năm cuối đều lệch.",
    en: "A book copied from the last period with some years left unchanged is judged by the wrong years.",
  },
  fix: {
    vi: "Sửa năm ở trang “Thông tin” hoặc ở tiêu đề cột cho khớp nhau.",
    en: "Correct the years in the sheet “Thông tin” or in the headings.",
  },
  message: {
    vi: ({ other, heading, said }) =>
      `Tiêu đề cột mục tiêu ghi ${span(heading)}, còn ${WHO[other].vi} ${span(said)}.`,
    en: ({ other, heading, said }) =>
      `The goal's heading says ${span(heading)}, but ${WHO[other].en} ${span(said)}.`,
  },
  scope: "workbook",
  reads: [],
  *find(plan) {
    for (const table of plan.tables) {
      const goal = table.headings.get("goal");
      const heading = goal ? periodIn(goal.text) : null;
      if (!goal || !heading) continue;
      const [from, to] = [infoYear(plan.info, "periodFrom"), infoYear(plan.info, "periodTo")];
      if (from !== null && to !== null && differs(heading, { from, to })) {
        const at = plan.info.get("periodFrom")!.ref;
        const also = [plan.info.get("periodTo")!.ref, goal.ref];
        yield { at, also, facts: { other: "info", heading, said: { from, to } } };
      }
      const years = planYears(plan, table);
      if (years.some(([year]) => year < heading.from || year > heading.to)) {
        const also = years.map(([, { ref }]) => ref);
        const said = { from: years[0]![0], to: years.at(-1)![0] };
        yield { at: goal.ref, also, facts: { other: "years", heading, said } };
      }
    }
  },
});

/** The headings of the plan years, in order. */
function planYears({ indicators }: Plan, { sheet, headings }: PlanTable): [number, WordCell][] {
  const row = indicators.find((one) => one.sheet === sheet);
  return [...(row?.plan.keys() ?? [])]
    .sort((a, b) => a - b)
    .flatMap((year): [number, WordCell][] => {
      const heading = headings.get(String(year));
      return heading ? [[year, heading]] : [];
    });
}

function periodIn(words: string): PlanPeriod | null {
  const [from, to] = (words.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function differs(one: PlanPeriod, other: PlanPeriod): boolean {
  return one.from !== other.from || one.to !== other.to;
}

function span({ from, to }: PlanPeriod): string {
  return `${from}-${to}`;
}
