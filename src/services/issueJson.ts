import type { Issue } from "../domain/issuing/issue";
import { successionWords, unplacedReason } from "../domain/issuing/issueWords";
import { isIndicator } from "../domain/issuing/shareRows";

/** What was issued, as `plan issue --json` writes it (docs/schemas/issue.schema.json). */
export function issueJson({ plan, period, asOf, books, codes, unplaced, successions }: Issue) {
  const assigned = [...codes.assigned.indicators, ...codes.assigned.tasks];
  return {
    book: plan.book,
    period,
    asOf,
    books: books.map(({ agency, fileName, indicators, tasks }) => ({
      agency: agency.name,
      kind: agency.kind,
      file: fileName,
      indicators: indicators.map((row) => codes.indicators.get(row)!),
      tasks: tasks.map((row) => codes.tasks.get(row)!),
    })),
    unplaced: unplaced.map((one) => ({
      sheet: one.row.sheet,
      rowNumber: one.row.rowNumber,
      appendix: isIndicator(one.row) ? "indicators" : "tasks",
      key: one.row.key,
      name: one.row.name.text,
      written: one.name === "" ? null : one.name,
      why: one.why,
      ...unplacedReason(one),
    })),
    successions: successions.map((one) => ({
      from: one.from.name,
      to: one.to.name,
      ...successionWords(one),
    })),
    assignedCodes: assigned.map(({ row, code }) => ({
      ...{ sheet: row.sheet, rowNumber: row.rowNumber, key: row.key, code },
    })),
    notChecked: plan.notChecked,
  };
}
