import {
  type Appendix,
  type Indicator,
  type Plan,
  type PlanCell,
  type Task,
  type WordCell,
  baselineOf,
} from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import type { CellRef } from "../sheet";
import type { RowField } from "./rule";

/** A cell of the plan, with the row and the field that it belongs to and its text. */
export interface PlanCellFacts {
  readonly appendix: Appendix;
  readonly row: Indicator | Task;
  /** A name that survives moved columns: `goal`, `2021`, `lead`. */
  readonly field: string;
  readonly text: string;
}

export type PlanCells = ReadonlyMap<string, PlanCellFacts>;

export function cellId(ref: CellRef): string {
  return `${ref.sheet}!${ref.cell}`;
}

/** What a cell is in the plan; undefined where it is none of its rows'. */
export type FindCell = (ref: CellRef) => PlanCellFacts | undefined;

/** Every cell of the plan by `cellId`. */
export function planCells({ indicators, tasks }: Plan): PlanCells {
  return new Map([...indicators, ...tasks].flatMap((row) => [...cellsOfRow(row)]));
}

/** Looks cells up without a list of them all: findings take their row, columns and values from few. */
export function cellFinder({ indicators, tasks }: Plan): FindCell {
  return (ref) => {
    const id = cellId(ref);
    const rowNumber = Number(/\d+$/.exec(ref.cell)?.[0]);
    for (const rows of [tasks, indicators]) {
      for (const row of rowsByNumber(rows).get(rowNumber) ?? []) {
        const facts = row.sheet === ref.sheet && cellsOfRow(row).get(id);
        if (facts) return facts;
      }
    }
    return undefined;
  };
}

/** Rows of all sheets by their number. */
const rowsByNumber = indexOnce((rows: readonly (Indicator | Task)[]) => {
  const byNumber = new Map<number, (Indicator | Task)[]>();
  for (const row of rows) {
    const known = byNumber.get(row.rowNumber);
    if (known) known.push(row);
    else byNumber.set(row.rowNumber, [row]);
  }
  return byNumber;
});

const cellsOfRow = indexOnce((row: Indicator | Task): PlanCells => {
  const appendix = "deadline" in row ? "tasks" : "indicators";
  const cells = new Map<string, PlanCellFacts>();
  const add = (ref: CellRef | undefined, field: string, text: string): void => {
    if (ref) cells.set(cellId(ref), { appendix, row, field, text });
  };
  for (const field of ["stt", "name", "unit", "lead", "partners", "level"] as const) {
    const cell: WordCell | null | undefined = (
      row as Partial<Record<typeof field, WordCell | null>>
    )[field];
    add(cell?.ref, field, cell?.text ?? "");
  }
  if ("deadline" in row) {
    add(row.deadline?.ref, "deadline", row.deadline?.deadline.text ?? "");
  } else {
    for (const [field, cell] of valueCells(row)) add(cell.ref, field, cell.value.text);
  }
  return cells;
});

/** The value cells of an indicator with their field names, left to right as the standard appendix has them. */
export const valueCells = indexOnce((row: Indicator): readonly (readonly [string, PlanCell])[] => {
  const byYear = [...row.actual, ...row.plan].map(([year, cell]) => [String(year), cell] as const);
  const past = byYear.slice(0, row.actual.size);
  return [
    ...(row.periodActual ? [["periodActual", row.periodActual] as const] : []),
    ...past,
    ...(row.goal ? [["goal", row.goal] as const] : []),
    ...byYear.slice(row.actual.size),
  ];
});

/** The cells that a rule reads of a row and that no one can read: they mute the rule there. */
export function unreadableAmong(
  row: Indicator | Task,
  reads: readonly RowField[],
  plan: Plan
): boolean {
  if ("deadline" in row) {
    return reads.includes("deadline") && row.deadline?.deadline.kind === "invalid";
  }
  return reads.some((field) =>
    cellsRead(row, field, plan).some((cell) => cell && isUnreadable(cell))
  );
}

function cellsRead(
  row: Indicator,
  field: RowField,
  { baseYear, period }: Plan
): readonly (PlanCell | null | undefined)[] {
  switch (field) {
    case "periodActual":
      return [row.periodActual];
    case "baseline":
      return [baselineOf(row, baseYear)];
    case "goal":
      return [row.goal];
    case "plan":
      return [...row.plan.values()];
    case "lastYear":
      return [period && row.plan.get(period.to)];
    default:
      return [];
  }
}

/** Whether nothing was filled in: a mark such as `-` or `…` is an answer. */
export function isBlank({ value }: PlanCell): boolean {
  return value.kind === "missing" && value.missing === "blank";
}

/** Whether a cell holds something that gives no value: it is reported as such, and nothing is built on it. */
export function isUnreadable({ value }: PlanCell): boolean {
  return ["text", "error", "date-damage", "ambiguous"].includes(value.kind);
}
