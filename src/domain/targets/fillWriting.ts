import type { CellsEdit, NumberFormatsEdit, UserEdit } from "../edit";
import type { Plan, PlanCell } from "../plan/plan";
import { type CellRef, type Typed, parseCellAddress } from "../sheet";
import { type FilledCell, type FilledCells, holdsFilled } from "./filledCells";
import { filledFormat, fitFormat } from "./filledFormat";
import type { Proposal, ProposedRow, ProposedYear } from "./proposal";
import { type TargetValue, yearKey } from "./yearCell";

/** What writes a proposal, and which targets are ours afterwards. */
export interface FillWriting {
  readonly edits: readonly UserEdit[];
  readonly filled: FilledCells;
}

/** How many rows and cells a proposal would change. */
export function changesOf({ rows }: Proposal): { readonly rows: number; readonly cells: number } {
  const changed = rows
    .map(({ years }) => years.filter((year) => year.changed).length)
    .filter((cells) => cells > 0);
  return { rows: changed.length, cells: changed.reduce((sum, cells) => sum + cells, 0) };
}

/** The edits of a proposal: changed targets only, each with what its cell must still hold, and the look of filled ones. */
export function fillWriting({ rows }: Proposal, plan: Plan, before: FilledCells): FillWriting {
  const filled = new Map(stillOurs(plan, before));
  const edits: UserEdit[] = givenBack(plan, before, filled);
  for (const row of rows) {
    for (const year of row.years) {
      if (!year.changed) continue;
      const key = yearKey(row.row, year.year);
      const format = before.get(key)?.format ?? year.cell.content.format ?? "General";
      edits.push(...targetEdits(year, format));
      if (year.origin === "filled") filled.set(key, filledCell(row, year.value!, format));
      else filled.delete(key);
    }
  }
  return { edits, filled };
}

function filledCell(
  { method, inputs }: ProposedRow,
  value: TargetValue,
  format: string
): FilledCell {
  return { value, method, inputs, format };
}

/** The format goes first: in a cell of text, a number would become text. */
function targetEdits({ cell, value, origin }: ProposedYear, format: string): UserEdit[] {
  const { ref, content } = cell;
  const shown = origin === "filled" ? filledFormat(format, value!) : fitFormat(format);
  const written: CellsEdit = {
    ...{ kind: "cells", ...placeOf(ref) },
    values: [[typed(value!)]],
    expect: [[content.value]],
  };
  return shown === (content.format ?? "General") ? [written] : [formatEdit(ref, shown), written];
}

function stillOurs({ indicators }: Plan, before: FilledCells): [string, FilledCell][] {
  return indicators.flatMap((row) =>
    [...row.plan].flatMap(([year, cell]): [string, FilledCell][] => {
      const key = yearKey(row, year);
      const ours = before.get(key);
      return ours && holdsFilled(cell, ours) ? [[key, ours]] : [];
    })
  );
}

/** Targets that the user has changed since no longer look filled. */
function givenBack({ indicators }: Plan, before: FilledCells, filled: FilledCells): UserEdit[] {
  return indicators.flatMap((row) =>
    [...row.plan].flatMap(([year, cell]): UserEdit[] => {
      const key = yearKey(row, year);
      const was = before.get(key);
      const isMarked = was && cell.content.format === filledFormat(was.format, was.value);
      return isMarked && !filled.has(key) ? [formatEdit(cell.ref, was.format)] : [];
    })
  );
}

function typed(value: TargetValue): Typed {
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}

function formatEdit(ref: PlanCell["ref"], format: string): NumberFormatsEdit {
  return { kind: "numberFormats", ...placeOf(ref), formats: [[format]] };
}

function placeOf({ sheet, cell }: CellRef): Pick<CellsEdit, "sheet" | "area"> {
  const { row, column } = parseCellAddress(cell)!;
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
