import type { Task } from "../plan/plan";
import { LONGEST_JSON, type StateRecord } from "../state/bookState";

const KIND = "deadline-year";

/** What a confirmed year belongs to: the row and what its cell says; another text needs another answer. */
export function yearKey({ key, deadline }: Task): string {
  return `${key} | ${deadline?.deadline.text ?? ""}`;
}

/** The years that people confirmed for deadlines without one, by `yearKey`; a record that is none is left out. */
export function confirmedYears(records: readonly StateRecord[]): ReadonlyMap<string, number> {
  const years = records.flatMap(({ kind, key, json }) => {
    const year = kind === KIND && /^\d{4}$/.test(json) ? Number(json) : null;
    return year === null ? [] : [[key, year] as const];
  });
  return new Map(years);
}

/** The records of a book with a year for some tasks; earlier answers for the same cells go, others stay. */
export function withConfirmedYear(
  records: readonly StateRecord[],
  tasks: readonly Task[],
  year: number
): readonly StateRecord[] {
  const keys = new Set(tasks.map(yearKey).filter((key) => key.length <= LONGEST_JSON));
  const others = records.filter(({ kind, key }) => kind !== KIND || !keys.has(key));
  return [...others, ...[...keys].map((key) => ({ kind: KIND, key, json: String(year) }))];
}
