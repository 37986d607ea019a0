import {
  type CellChange,
  type Repair,
  type RepairChange,
  type TableRepair,
  countsOf,
} from "../domain/repair/repair";
import { type CellValue, cellAddress } from "../domain/sheet";

/** The whole result of a repair as `docs/schemas/repair.schema.json` describes it. */
export function repairJson({ book, tables }: Repair, accepted: ReadonlySet<string>) {
  return {
    book,
    counts: countsOf(tables),
    tables: tables.map((table) => ({
      sheet: table.sheet,
      appendix: table.appendix,
      counts: countsOf([table]),
      changes: table.changes.map((change) => changeJson(table, change, accepted)),
      unclear: table.unclear,
    })),
  };
}

function changeJson(
  { sheet }: TableRepair,
  { id, kind, safety, at, why, cells, removed }: RepairChange,
  accepted: ReadonlySet<string>
) {
  return {
    ...{ id, kind, safety, at, why },
    accepted: accepted.has(id),
    removedRow: removed ? removed.row + 1 : null,
    cells: cells.map((cell) => cellJson(sheet, cell)),
  };
}

function cellJson(sheet: string, { row, column, before, after }: CellChange) {
  const cell = cellAddress(row, column);
  return { sheet, cell, before: plain(before.value), after: plain(after.value) };
}

function plain(value: CellValue): null | string | number | boolean {
  return typeof value === "object" ? (value?.error ?? null) : value;
}
