import type { CellsEdit, NumberFormatsEdit, UserEdit } from "../edit";
import { failureOf } from "../failureSentences";
import { isPercentFormat, shownDate } from "../notation/numberFormat";
import type { Plan } from "../plan/plan";
import { type Result, fail, succeed } from "../result";
import { cellId, planCells, type PlanCells } from "../rules/planCells";
import type { FixEdit } from "../rules/rule";
import { typedCells } from "../rules/textCells";
import {
  type CellContent,
  type CellValue,
  type Snapshot,
  type Typed,
  contentOf,
  parseCellAddress,
  rowAt,
} from "../sheet";
import { joinedDown } from "./joinedDown";

/** The book as it was read once, and as a plan. */
export interface BookReading {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
}

/** One cell to write, with the format that it needs for what it gets; null leaves the format. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expect: CellValue;
  readonly value: Typed;
  readonly format: string | null;
}

/**
 * What makes the changes that a check proposed, in the book as it is now. Where a row moved or a cell changed since,
 * nothing is made of them; nor where a formula fills the cell by now.
 */
export function fixEdits(
  edits: readonly FixEdit[],
  checked: Plan,
  now: BookReading
): Result<readonly UserEdit[]> {
  const [before, after] = [planCells(checked), planCells(now.plan)];
  const contents = new Map(typedCells(checked).map(([, cell]) => [cellId(cell.ref), cell.content]));
  const writes: CellWrite[] = [];
  for (const edit of edits) {
    const content = contentIn(now.snapshot, edit);
    if (!content || placeOf(before, edit) !== placeOf(after, edit)) return failureOf("changed");
    if (content.formula !== undefined) return computed(edit);
    const known = contents.get(cellId(edit));
    writes.push(writeOf(edit, known ? known.value : edit.before, content));
  }
  return succeed(joinedDown(writes).flatMap(editsOf));
}

/** Which field of which row stands there; undefined where it is none of the plan's, as a page-break tail. */
function placeOf(cells: PlanCells, edit: FixEdit): string | undefined {
  const fact = cells.get(cellId(edit));
  return fact && `${fact.appendix} ${fact.row.key}\n${fact.field}`;
}

function contentIn({ sheets }: Snapshot, { sheet: wanted, cell }: FixEdit): CellContent | null {
  const sheet = sheets.find(({ name }) => name === wanted);
  const place = parseCellAddress(cell);
  return sheet && place ? contentOf(rowAt(sheet, place.row), place.column) : null;
}

function writeOf(edit: FixEdit, expect: CellValue, { format }: CellContent): CellWrite {
  const place = parseCellAddress(edit.cell)!;
  return { sheet: edit.sheet, ...place, expect, ...written(edit, expect, format) };
}

/**
 * Rules speak of numbers in the row's unit. A cell that shows per cent keeps doing so where the rule read it so;
 * else a number gets a format that shows it as it is: as a date, as per cent or as text it would be something else.
 */
function written(
  { before, after }: FixEdit,
  held: CellValue,
  format: string | undefined
): Pick<CellWrite, "value" | "format"> {
  if (after === null) return { value: { kind: "blank" }, format: null };
  if (typeof after === "string") return { value: { kind: "text", value: after }, format: null };
  if (isPercentFormat(format) && isHundredfold(before, held)) {
    const value = Number((after / 100).toPrecision(15));
    return { value: { kind: "number", value }, format: null };
  }
  const misleads = format === "@" || isPercentFormat(format) || shownDate(format) !== null;
  return { value: { kind: "number", value: after }, format: misleads ? "General" : null };
}

function isHundredfold(before: FixEdit["before"], held: CellValue): boolean {
  if (typeof before !== "number" || typeof held !== "number") return false;
  return Math.abs(before - held * 100) <= Math.abs(before) * 1e-9;
}

/** Formats first: a number written into a cell of the format Text would become one. */
function editsOf(run: readonly CellWrite[]): UserEdit[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const { sheet, row: top, column: left } = first;
  const place = { sheet, area: { top, left, bottom: last.row, right: left } };
  const formats: NumberFormatsEdit[] =
    first.format === null
      ? []
      : [{ ...place, kind: "numberFormats", formats: run.map(() => [first.format!]) }];
  const cells: CellsEdit = {
    ...place,
    kind: "cells",
    values: run.map(({ value }) => [value]),
    expect: run.map(({ expect }) => [expect]),
  };
  return [...formats, cells];
}

function computed({ cell, sheet }: FixEdit): Result<never> {
  return fail("changed", {
    vi: `Ô ${cell} (${sheet}) lấy giá trị từ công thức nên chưa sửa gì. Hãy sửa ở ô nguồn, rồi kiểm tra lại.`,
    en: `The cell ${cell} (${sheet}) gets its value from a formula, so nothing was changed. Correct its source, then check again.`,
  });
}
