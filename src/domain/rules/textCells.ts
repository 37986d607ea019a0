import type { Indicator, Plan, Task, TypedCell } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import { groupBy } from "./grouping";
import { valueCells } from "./planCells";
import { rowFinder } from "./rowFinder";
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

/** Every text cell of the plan sheet by sheet, page-break tails included. */
export function textCellsBySheet({ indicators, tasks }: Plan): readonly (readonly TextCell[])[] {
  const groups = [...textCellsOf(indicators), ...textCellsOf(tasks)];
  const sheets = new Set(groups.map(([first]) => first!.ref.sheet));
  return sheets.size === groups.length ? groups : groupBy(groups.flat(), ({ ref }) => ref.sheet);
}

const textCellsOf = indexOnce((rows: readonly (Indicator | Task)[]) =>
  groupBy(rows.flatMap(textCellsIn), ({ ref }) => ref.sheet)
);

/** The text cells of a row; the same objects for the same row: what a rule made of a cell's text can be kept with it. */
export const textCellsIn = indexOnce((row: Indicator | Task): readonly TextCell[] =>
  cellsOf(row).flatMap(([field, cell]) => textCellOf(cell)(field) ?? [])
);

/** A row that changed shares its other cells with the row before. */
const textCellOf = indexOnce(({ ref, content }: TypedCell) => {
  const { value, formula } = content;
  const known = new Map<string, TextCell>();
  return (field: string): TextCell | null => {
    if (typeof value !== "string") return null;
    const cell = known.get(field) ?? { ref, field, text: value, computed: formula !== undefined };
    known.set(field, cell);
    return cell;
  };
});

/** Every cell of the plan with what was typed into it, by field; page-break tails included. */
export function typedCells({ indicators, tasks }: Plan): readonly NamedCell[] {
  return [...indicators, ...tasks].flatMap(cellsOf);
}

/**
 * What is found in the cells of a plan, row by row, page-break tails included. It is kept with the row: `find` must look
 * at nothing else than the cell, its field and what was typed into it.
 */
export function typedCellFinder<Found>(
  find: (cell: NamedCell) => readonly Found[]
): (plan: Plan) => readonly Found[] {
  const inRow = indexOnce((row: Indicator | Task): readonly Found[] => cellsOf(row).flatMap(find));
  const inRows = rowFinder(inRow);
  return ({ indicators, tasks }) => [...inRows(indicators), ...inRows(tasks)];
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

const cellsOf = indexOnce((row: Indicator | Task): readonly NamedCell[] =>
  "deadline" in row ? taskCells(row) : indicatorCells(row)
);

function indicatorCells(row: Indicator): NamedCell[] {
  return [...typed("name", row.name.typed), ...typed("unit", row.unit?.typed), ...valueCells(row)];
}

function taskCells(row: Task): NamedCell[] {
  return [
    ...typed("name", row.name.typed),
    ...typed("lead", row.lead?.typed),
    ...typed("partners", row.partners?.typed),
    ...(row.deadline ? [["deadline", row.deadline] as const] : []),
    ...typed("level", row.level?.typed),
  ];
}

function typed(field: string, cells: readonly TypedCell[] = []): NamedCell[] {
  return cells.map((cell) => [field, cell]);
}
