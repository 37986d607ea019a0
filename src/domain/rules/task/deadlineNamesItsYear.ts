import type { HolidayCalendar } from "../../calendar/workingDays";
import { yearGiven } from "../../notation/yearGiven";
import type { DeadlineCell } from "../../plan/plan";
import { usualYear } from "../../plan/usualYear";
import { bySheet } from "../grouping";
import { type Fix, definePlanRule } from "../rule";

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
  *find({ tasks }, { registers }) {
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
        fixes: proposed === null ? [] : withYear(yearless, proposed, registers.holidays),
      };
    }
  },
});

/** Cells that no year could be joined to so that they read are left to people. */
function withYear(
  cells: readonly DeadlineCell[],
  year: number,
  holidays: HolidayCalendar
): readonly Fix[] {
  const edits = cells.flatMap(({ ref, deadline: { text } }) => {
    const given = yearGiven(text, year, holidays);
    return given ? [{ ...ref, before: text, after: given.text }] : [];
  });
  const label = { vi: `Ghi năm ${year} cho cả trang`, en: `Write ${year} for the whole sheet` };
  return edits.length > 0 ? [{ safety: "review", label, edits }] : [];
}
