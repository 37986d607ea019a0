import type { Indicator, Plan, Task, TypedCell, WordCell } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import { type PlanFinder, planFinder } from "./rowFinder";
import type { FixEdit } from "./rule";

/** A cell of the plan that holds text, as typed. */
export interface TextCell {
  readonly ref: TypedCell["ref"];
  /** `name`, `unit`, `lead`, `goal`, `2021` … */
  readonly field: string;
  readonly text: string;
  /** Its text comes from a formula: it is judged, and never rewritten. */
  readonly computed: boolean;
}

/** What was noticed in a cell that holds text. */
export interface Noticed<What> {
  readonly cell: TextCell;
  readonly what: What;
}

/**
 * All that is noticed in the texts of a plan, indicators before tasks, row by row, page-break tails included. Rows that
 * did not change are not searched again: `notice` must look at nothing but its cell.
 */
export function textFinder<What>(
  notice: (cell: TextCell) => readonly What[]
): PlanFinder<Noticed<What>> {
  return planFinder((row) => {
    let all: Noticed<What>[] | null = null;
    for (const cell of textCellsIn(row)) {
      for (const what of notice(cell)) (all ??= []).push({ cell, what });
    }
    return all ?? NOTHING;
  }, textCellsIn);
}

const NOTHING: readonly never[] = [];

/** The text cells of a row, page-break tails included; the same objects for the same row. */
export const textCellsIn = indexOnce((row: Indicator | Task): readonly TextCell[] => {
  const cells: TextCell[] = [];
  eachCell(row, (field, cell) => {
    if (typeof cell.content.value === "string") cells.push(textCellOf(field, cell));
  });
  return cells;
});

const textCells = new WeakMap<TypedCell, TextCell>();

/** A row that changed shares its other cells with the row before. */
function textCellOf(field: string, cell: TypedCell): TextCell {
  const known = textCells.get(cell);
  if (known?.field === field) return known;
  const { ref, content } = cell;
  const { value, formula } = content;
  const made: TextCell = { ref, field, text: String(value), computed: formula !== undefined };
  textCells.set(cell, made);
  return made;
}

/** Every cell of the plan with what was typed into it, by field; page-break tails included. */
export function typedCells({ indicators, tasks }: Plan): readonly NamedCell[] {
  const cells: NamedCell[] = [];
  for (const row of [...indicators, ...tasks]) {
    eachCell(row, (field, cell) => cells.push([field, cell]));
  }
  return cells;
}

/**
 * What is found in the cells of a plan, row by row, page-break tails included; null is nothing. Rows that did not change
 * are not searched again: `find` must look at nothing else than the cell, its field and what was typed into it.
 */
export function typedCellFinder<Found>(
  find: (field: string, cell: TypedCell) => Found | null
): PlanFinder<Found> {
  return planFinder((row) => {
    const all: Found[] = [];
    eachCell(row, (field, cell) => {
      const found = find(field, cell);
      if (found !== null) all.push(found);
    });
    return all;
  });
}

/** What a change makes of cells; cells that it leaves as they are, or that a formula fills, have no edit. */
export function rewritten(
  cells: readonly TextCell[],
  change: (text: string) => string
): readonly FixEdit[] {
  return cells.flatMap(({ ref, text, computed }) => {
    const after = change(text);
    return computed || after === text ? [] : [{ ...ref, before: text, after }];
  });
}

export type NamedCell = readonly [field: string, cell: TypedCell];

/** Goes through the cells of a row, page-break tails included. */
function eachCell(row: Indicator | Task, visit: (field: string, cell: TypedCell) => void): void {
  const visitWords = (field: string, words: WordCell | null): void => {
    for (const cell of words?.typed ?? []) visit(field, cell);
  };
  visitWords("name", row.name);
  if (!("deadline" in row)) {
    visitWords("unit", row.unit);
    row.values.forEach((cell, i) => visit(row.fields[i]!, cell));
    return;
  }
  visitWords("lead", row.lead);
  visitWords("partners", row.partners);
  if (row.deadline) visit("deadline", row.deadline);
  visitWords("level", row.level);
}
