import {
  type Appendix,
  type Indicator,
  type Plan,
  type PlanCell,
  type Task,
  baselineOf,
} from "../plan/plan";
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

/** Every cell of the plan by `cellId`: findings take their row, columns and values from here. */
export function planCells(plan: Plan): PlanCells {
  const cells = new Map<string, PlanCellFacts>();
  for (const row of plan.indicators) {
    const add = (ref: CellRef | undefined, field: string, text: string): void => {
      if (ref) cells.set(cellId(ref), { appendix: "indicators", row, field, text });
    };
    add(row.stt?.ref, "stt", row.stt?.text ?? "");
    add(row.name.ref, "name", row.name.text);
    add(row.unit?.ref, "unit", row.unit?.text ?? "");
    for (const [field, cell] of valueCells(row)) add(cell.ref, field, cell.value.text);
  }
  for (const row of plan.tasks) {
    const words = {
      stt: row.stt,
      name: row.name,
      lead: row.lead,
      partners: row.partners,
      level: row.level,
    };
    for (const [field, cell] of Object.entries(words)) {
      if (cell) cells.set(cellId(cell.ref), { appendix: "tasks", row, field, text: cell.text });
    }
    if (row.deadline) {
      const { ref, deadline } = row.deadline;
      cells.set(cellId(ref), { appendix: "tasks", row, field: "deadline", text: deadline.text });
    }
  }
  return cells;
}

/** The value cells of an indicator with their field names, left to right as the standard appendix has them. */
export function valueCells(row: Indicator): readonly (readonly [string, PlanCell])[] {
  const byYear = [...row.actual, ...row.plan].map(([year, cell]) => [String(year), cell] as const);
  const past = byYear.slice(0, row.actual.size);
  return [
    ...(row.periodActual ? [["periodActual", row.periodActual] as const] : []),
    ...past,
    ...(row.goal ? [["goal", row.goal] as const] : []),
    ...byYear.slice(row.actual.size),
  ];
}

/** The cells that a rule reads of a row and that no one can read: they mute the rule there. */
export function unreadableAmong(
  row: Indicator | Task,
  reads: readonly RowField[],
  plan: Plan
): boolean {
  if ("deadline" in row) {
    return reads.includes("deadline") && row.deadline?.deadline.kind === "invalid";
  }
  const cellsOf: Partial<Record<RowField, readonly (PlanCell | null | undefined)[]>> = {
    periodActual: [row.periodActual],
    baseline: [baselineOf(row, plan.baseYear)],
    goal: [row.goal],
    plan: [...row.plan.values()],
    lastYear: [plan.period ? row.plan.get(plan.period.to) : null],
  };
  return reads.some((field) => cellsOf[field]?.some((cell) => cell && isUnreadable(cell)));
}

/** Whether nothing was filled in: a mark such as `-` or `…` is an answer. */
export function isBlank({ value }: PlanCell): boolean {
  return value.kind === "missing" && value.missing === "blank";
}

/** Whether a cell holds something that gives no value: it is reported as such, and nothing is built on it. */
export function isUnreadable({ value }: PlanCell): boolean {
  return ["text", "error", "date-damage", "ambiguous"].includes(value.kind);
}
