import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import { applyChanges } from "../../../src/domain/repair/applyChanges";
import { planRepair } from "../../../src/domain/repair/planRepair";
import {
  type RepairChange,
  type RepairKind,
  type TableRepair,
  inBulk,
} from "../../../src/domain/repair/repair";
import {
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
  cellAddress,
} from "../../../src/domain/sheet";
import { TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";

export const registers = defaultRegisters();

type Cells = readonly CellValue[];

/** A book with one task sheet, its header in row 1. */
export function tasks(rows: readonly Cells[], more: Partial<SheetSnapshot> = {}): Snapshot {
  return bookOf([sheetOf("Nhiệm vụ", [TASK_HEADER, ...rows], more)]);
}

/** What is proposed for the only table of a book. */
export function repairOf(book: Snapshot): TableRepair {
  return planRepair(book, registers).tables[0]!;
}

export function ofKind(book: Snapshot, kind: RepairKind): readonly RepairChange[] {
  return repairOf(book).changes.filter((change) => change.kind === kind);
}

/** Cells before and after, as `A5: "before" → "after"`. */
export function shown(changes: readonly RepairChange[]): string[] {
  return changes.flatMap(({ cells }) =>
    cells.map(({ row, column, before, after }) => {
      const change = [before, after].map(({ value }) => JSON.stringify(value)).join(" → ");
      return `${cellAddress(row, column)}: ${change}`;
    })
  );
}

/** The values of the table's rows after its changes, blank ends cut off. */
export function rowsAfter(book: Snapshot, upTo: "safe" | "review" = "safe"): CellValue[][] {
  const repair = planRepair(book, registers);
  const accepted = inBulk(repair, upTo);
  const { table, changes } = repair.tables[0]!;
  const { rows } = applyChanges(
    table,
    changes.filter(({ id }) => accepted.has(id))
  );
  const values = rows.map((row) => row.map(({ value }) => value));
  while (values.at(-1)?.every((value) => value === null)) values.pop();
  return values;
}

/** The book after its safe changes. */
export function repaired(book: Snapshot): Snapshot {
  const repair = planRepair(book, registers);
  const accepted = inBulk(repair, "safe");
  return repair.tables.reduce((now, { table, changes, sheet }) => {
    const taken = changes.filter(({ id }) => accepted.has(id));
    const after = applyChanges(table, taken).rows.map((cells, i) => ({
      index: table.top + i,
      values: cells.map(({ value }) => value),
      formats: cells.map(({ format }) => format),
    }));
    const sheets = now.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const around = one.rows.filter(({ index }) => index < table.top || index > table.bottom);
      return { ...one, rows: [...around, ...after].sort((a, b) => a.index - b.index) };
    });
    return { ...now, sheets };
  }, book);
}
