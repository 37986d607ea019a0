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
    const changed = row.years.filter((year) => year.changed);
    const targets = changed.map((year): Target => {
      const key = yearKey(row.row, year.year);
      const format = before.get(key)?.format ?? year.cell.content.format ?? "General";
      if (year.origin === "filled") filled.set(key, filledCell(row, year.value!, format));
      else filled.delete(key);
      return { year, format: formatOf(year, format), place: placeOf(year.cell.ref) };
    });
    edits.push(...sideBySide(targets).flatMap(targetEdits));
  }
  return { edits, filled };
}

/** What makes filled targets the user's own: they lose their look, and no later run replaces them. */
export function settledWriting(plan: Plan, before: FilledCells): FillWriting {
  const filled: FilledCells = new Map();
  return { edits: givenBack(plan, before, filled), filled };
}

/** How many targets still hold what earlier runs filled. */
export function filledTargets(plan: Plan, before: FilledCells): number {
  return stillOurs(plan, before).length;
}

interface Target {
  readonly year: ProposedYear;
  /** The number format that its cell is to have. */
  readonly format: string;
  readonly place: Place;
}

function filledCell(
  { method, inputs }: ProposedRow,
  value: TargetValue,
  format: string
): FilledCell {
  return { value, method, inputs, format };
}

function formatOf({ origin, value }: ProposedYear, format: string): string {
  return origin === "filled" ? filledFormat(format, value!) : fitFormat(format);
}

/** Runs of cells that touch: one edit writes them. */
function sideBySide(targets: readonly Target[]): Target[][] {
  const runs: Target[][] = [];
  for (const target of targets) {
    const run = runs.at(-1);
    if (run?.at(-1)!.place.area.right === target.place.area.left - 1) run!.push(target);
    else runs.push([target]);
  }
  return runs;
}

/** The formats go first: in a cell of text, a number would become text. */
function targetEdits(run: readonly Target[]): UserEdit[] {
  const { sheet, area } = run[0]!.place;
  const place: Place = { sheet, area: { ...area, right: run.at(-1)!.place.area.right } };
  const written: CellsEdit = {
    ...{ kind: "cells", ...place },
    values: [run.map(({ year }) => typed(year.value!))],
    expect: [run.map(({ year }) => year.cell.content.value)],
  };
  const looks: NumberFormatsEdit = {
    ...{ kind: "numberFormats", ...place },
    formats: [run.map(({ format }) => format)],
  };
  const asNow = run.every(({ year, format }) => format === (year.cell.content.format ?? "General"));
  return asNow ? [written] : [looks, written];
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

type Place = Pick<CellsEdit, "sheet" | "area">;

function placeOf({ sheet, cell }: CellRef): Place {
  const { row, column } = parseCellAddress(cell)!;
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
