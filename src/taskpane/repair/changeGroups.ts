import type { RepairChange, RepairKind, TableRepair } from "../../domain/repair/repair";
import { type CellValue, cellAddress } from "../../domain/sheet";
import type { FixEdit } from "../../domain/rules/rule";

/** Changes of one kind and safety in one sheet. */
export interface ChangeGroup {
  readonly id: string;
  readonly sheet: string;
  readonly kind: RepairKind;
  readonly safety: RepairChange["safety"];
  readonly changes: readonly RepairChange[];
}

/** Changes sheet by sheet; those to be looked at come first, since the others need no look. */
export function changeGroups(tables: readonly TableRepair[]): readonly ChangeGroup[] {
  return tables.flatMap(({ sheet, changes }) => {
    const groups = new Map<string, ChangeGroup & { readonly changes: RepairChange[] }>();
    for (const change of changes) {
      const { kind, safety } = change;
      const id = `${sheet}!${kind} ${safety}`;
      const group = groups.get(id) ?? { id, sheet, kind, safety, changes: [] };
      group.changes.push(change);
      groups.set(id, group);
    }
    const all = [...groups.values()];
    const review = all.filter(({ safety }) => safety === "review");
    return [...review, ...all.filter(({ safety }) => safety === "safe")];
  });
}

/** The cells of a change as they are shown before it is made. */
export function changeEdits(sheet: string, { cells }: RepairChange): readonly FixEdit[] {
  return cells.map(({ row, column, before, after }) => ({
    sheet,
    cell: cellAddress(row, column),
    before: plain(before.value),
    after: plain(after.value),
  }));
}

function plain(value: CellValue): FixEdit["before"] {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? (value?.error ?? null) : value;
}
