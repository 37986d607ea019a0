import type { Plan } from "../plan/plan";
import type { PlanRow } from "./planChange";

/** Compares two rows by where they stand in a plan: indicators before tasks, table by table, from top to bottom. */
export function rowOrder({ tables }: Plan): (one: PlanRow, other: PlanRow) => number {
  const placesOf = (appendix: string): ReadonlyMap<string, number> =>
    new Map(
      tables.flatMap((table, place) =>
        table.appendix === appendix ? [[table.sheet, place] as const] : []
      )
    );
  const [indicators, tasks] = [placesOf("indicators"), placesOf("tasks")];
  const tableOf = (row: PlanRow): number =>
    ("deadline" in row ? tasks : indicators).get(row.sheet) ?? 0;
  return (one, other) => tableOf(one) - tableOf(other) || one.rowNumber - other.rowNumber;
}
