import type { Plan, PlanTable } from "../plan/plan";
import { indicatorColumns, taskColumns } from "../plan/standardColumns";

/** The headings of the standard appendix that a table lacks, the plan's years among them. */
export function missingColumns(table: PlanTable, { period }: Plan): readonly string[] {
  const columns = table.appendix === "indicators" ? indicatorColumns : taskColumns;
  const named = columns
    .filter(({ key, optional }) => !optional && !table.headings.has(key))
    .map(({ heading }) => heading.replace(/\W*\{.*$/, ""));
  if (table.appendix === "tasks" || !period) return named;
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) =>
    String(period.from + i)
  );
  return [...named, ...years.filter((year) => !table.headings.has(year))];
}
