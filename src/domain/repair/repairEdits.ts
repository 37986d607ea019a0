import { typedOf } from "../beforeImage";
import type { CellsEdit, NumberFormatsEdit, UserEdit } from "../edit";
import { type Area, type CellContent, isCellError } from "../sheet";
import { applyChanges } from "./applyChanges";
import type { Repair, TableRepair } from "./repair";

/** The edits that make the accepted changes: in place, the rows that became spare cleared, no sheet row deleted. */
export function repairEdits(repair: Repair, accepted: ReadonlySet<string>): UserEdit[] {
  return repair.tables.flatMap((table) => tableEdits(table, accepted));
}

function tableEdits({ table, changes }: TableRepair, accepted: ReadonlySet<string>): UserEdit[] {
  const taken = changes.filter(({ id }) => accepted.has(id));
  const { rows: after, movedFrom } = applyChanges(table, taken);
  const before = table.rows.map(({ cells }) => cells);
  const moving = movedFrom === null ? before.length : movedFrom - table.top;
  const sheet = table.headings.sheet.name;
  const areas = changedAreas(before.slice(0, moving), after.slice(0, moving));
  if (movedFrom !== null) {
    areas.push({ top: moving, left: 0, bottom: before.length - 1, right: table.right });
  }
  return areas.flatMap((area): UserEdit[] => {
    const place = { top: area.top + table.top, bottom: area.bottom + table.top };
    const edit = { sheet, area: { ...area, ...place } };
    const [old, now] = [within(before, area), within(after, area)];
    const cells: CellsEdit = {
      ...edit,
      kind: "cells",
      values: now.map((row) => row.map(typedOf)),
      expect: old.map((row) => row.map(({ value }) => value)),
    };
    // Formats first: a number written into a cell of the format Text would become one.
    return sameFormats(old, now) ? [cells] : [formatsEdit(edit, now), cells];
  });
}

function formatsEdit(
  edit: Pick<NumberFormatsEdit, "sheet" | "area">,
  rows: readonly (readonly CellContent[])[]
): NumberFormatsEdit {
  const formats = rows.map((row) => row.map(({ format }) => format ?? "General"));
  return { ...edit, kind: "numberFormats", formats };
}

/** Changed cells as runs along rows, runs of the same columns in rows on end as one area. */
function changedAreas(
  before: readonly (readonly CellContent[])[],
  after: readonly (readonly CellContent[])[]
): Area[] {
  const areas: Area[] = [];
  let above: Area[] = [];
  before.forEach((cells, row) => {
    const own = runs(cells, after[row]!).map(({ left, right }) => {
      const known = above.find((area) => area.left === left && area.right === right);
      return known ? { ...known, bottom: row } : { top: row, left, bottom: row, right };
    });
    areas.push(
      ...above.filter((area) => !own.some((one) => one.top === area.top && one.left === area.left))
    );
    above = own;
  });
  return [...areas, ...above];
}

function runs(before: readonly CellContent[], after: readonly CellContent[]) {
  const found: { left: number; right: number }[] = [];
  before.forEach((cell, column) => {
    if (sameContent(cell, after[column]!)) return;
    const last = found.at(-1);
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  });
  return found;
}

function within(
  rows: readonly (readonly CellContent[])[],
  { top, left, bottom, right }: Area
): (readonly CellContent[])[] {
  return rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

function sameContent(one: CellContent, other: CellContent): boolean {
  const bothErrors = isCellError(one.value) && isCellError(other.value);
  const sameValue = bothErrors || one.value === other.value;
  return sameValue && one.formula === other.formula && sameFormat(one, other);
}

function sameFormat(one: CellContent, other: CellContent): boolean {
  return (one.format ?? "General") === (other.format ?? "General");
}

function sameFormats(
  one: readonly (readonly CellContent[])[],
  other: readonly (readonly CellContent[])[]
): boolean {
  return one.every((row, i) => row.every((cell, j) => sameFormat(cell, other[i]![j]!)));
}
