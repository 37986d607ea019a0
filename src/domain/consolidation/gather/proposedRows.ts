import { unitKey } from "../../plan/registers/units";
import { foldName } from "../../plan/rowKeys";
import type { Contribution, ProposedRow } from "../consolidation";

/** Rows that the consolidating book does not have, the same ones of several agencies together, in the order of the files. */
export function proposedRows<Row extends { readonly name: string; readonly unit?: string }>(
  contributions: readonly Contribution<Row>[]
): readonly ProposedRow<Row>[] {
  const rows = new Map<string, Contribution<Row>[]>();
  for (const contribution of contributions) {
    const { name, unit = "" } = contribution.row;
    const key = `${foldName(name)} [${unitKey(unit)}]`;
    const known = rows.get(key);
    if (known) known.push(contribution);
    else rows.set(key, [contribution]);
  }
  return [...rows].map(([key, same]) => {
    const { name, unit = "" } = same[0]!.row;
    return { key, name, unit, contributions: same };
  });
}
