import type { DeadlineCell, Task } from "../../plan/plan";
import { bySheet } from "../grouping";
import { type FixEdit, definePlanRule } from "../rule";

interface Facts {
  readonly count: number;
  /** As written, each once: `Quý I, Quý II`. */
  readonly written: readonly string[];
  readonly proposed: number | null;
}

export const deadlineNamesItsYear = definePlanRule<Facts>({
  id: "task/deadline-names-its-year",
  severity: "error",
  title: { vi: "Thời gian trình phải có năm", en: "A deadline must name its year" },
  why: {
    vi: "“Quý II” của năm nào cũng có; phần mềm không tự đoán năm, nên chưa tính được hạn của các nhiệm vụ này.",
    en: "Every year has a “Quý II”; no year is guessed, so these tasks have no due day yet.",
  },
  fix: {
    vi: "Xác nhận một lần năm chung cho cả trang, hoặc ghi năm vào từng ô.",
    en: "Confirm one year for the whole sheet, or write the year into each cell.",
  },
  message: {
    vi: ({ count, written, proposed }) =>
      `${count} nhiệm vụ ghi thời gian không có năm (${written.join(", ")})` +
      (proposed === null ? "." : `; các nhiệm vụ khác của trang ghi năm ${proposed}.`),
    en: ({ count, written, proposed }) =>
      `${count} tasks have a deadline without a year (${written.join(", ")})` +
      (proposed === null ? "." : `; other tasks of the sheet say ${proposed}.`),
  },
  scope: "table",
  reads: [],
  *find({ tasks }) {
    for (const rows of bySheet(tasks)) {
      const yearless = rows.flatMap(({ deadline }) =>
        deadline?.deadline.kind === "no-year" ? deadline : []
      );
      const [first, ...rest] = yearless;
      if (!first) continue;
      const proposed = usualYear(rows);
      yield {
        at: first.ref,
        also: rest.map(({ ref }) => ref),
        facts: {
          count: yearless.length,
          written: [...new Set(yearless.map(({ deadline }) => deadline.text))].sort(),
          proposed,
        },
        fixes: proposed === null ? [] : [withYear(yearless, proposed)],
      };
    }
  },
});

/** The year of most dated quarters on the sheet; null where none is dated or two years tie. */
function usualYear(rows: readonly Task[]): number | null {
  const counts = new Map<number, number>();
  for (const { deadline } of rows) {
    const { kind, end } = deadline?.deadline ?? {};
    if (kind !== "quarter" || !end) continue;
    const year = Number(end.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] !== second?.[1] ? best[0] : null;
}

function withYear(cells: readonly DeadlineCell[], year: number) {
  const edits: FixEdit[] = cells.map(({ ref, deadline }) => ({
    ...ref,
    before: deadline.text,
    after: `${deadline.text.trim()}/${year}`,
  }));
  return {
    safety: "review" as const,
    label: { vi: `Ghi năm ${year} cho cả trang`, en: `Write ${year} for the whole sheet` },
    edits,
  };
}
