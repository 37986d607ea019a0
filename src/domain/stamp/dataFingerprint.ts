import type { Indicator, Plan, Task, WordCell } from "../plan/plan";
import { fingerprint } from "../rules/fingerprint";
import { namedValues } from "../rules/planCells";
import type { CellContent } from "../sheet";

/**
 * A mark of what a plan says: row keys and values. It stays the same when rows are sorted or numbered anew, when formats
 * or looks change, and when a stamp is written. It shows a change; it is no signature.
 */
export function dataFingerprint({ indicators, tasks }: Plan): string {
  const rows = [...indicators.map(indicatorLine), ...tasks.map(taskLine)];
  return fingerprint(rows.sort().join("\n"));
}

function indicatorLine(row: Indicator): string {
  const values = namedValues(row).map(([field, { content }]) => [field, raw(content)]);
  return JSON.stringify(["indicator", row.key, wordsOf(row.name), wordsOf(row.unit), ...values]);
}

function taskLine(row: Task): string {
  const days = [row.deadline, row.submittedOn, row.extendedTo];
  return JSON.stringify([
    ...["task", row.key],
    ...[row.name, row.lead, row.partners, row.level, row.submissionNumber].map(wordsOf),
    ...days.map((day) => day && raw(day.content)),
  ]);
}

function wordsOf(cell: WordCell | null): string | null {
  return cell && cell.text !== "" ? cell.text : null;
}

/** As typed: a blank text is a blank cell. */
function raw({ value }: CellContent) {
  return value === "" ? null : value;
}
