import type { PlanValue } from "../domain/notation/notation";
import type { Indicator, Plan, PlanCell, Task } from "../domain/plan/plan";
import { deadlineJson } from "./deadlineJson";

/** The plan as it was understood, as `docs/schemas/read.schema.json` describes it. */
export function readJson({ book, period, indicators, tasks, skipped }: Plan) {
  return {
    book,
    period,
    indicators: indicators.map(indicatorJson),
    tasks: tasks.map(taskJson),
    skipped: skipped.map(({ sheet, rowNumber, why }) => ({ sheet, rowNumber, why })),
  };
}

function indicatorJson(row: Indicator) {
  return {
    sheet: row.sheet,
    rowNumber: row.rowNumber,
    key: row.key,
    stt: row.stt?.text || null,
    name: row.name.text,
    unit: row.unit?.text || null,
    parent: row.parent,
    periodActual: valueJson(row.periodActual),
    actual: byYear(row.actual),
    goal: valueJson(row.goal),
    plan: byYear(row.plan),
  };
}

function byYear(
  cells: ReadonlyMap<number, PlanCell>
): Record<string, ReturnType<typeof valueJson>> {
  return Object.fromEntries([...cells].map(([year, cell]) => [String(year), valueJson(cell)]));
}

function valueJson(cell: PlanCell | null): ({ cell: string } & PlanValue) | null {
  return cell && { cell: cell.ref.cell, ...cell.value };
}

function taskJson(row: Task) {
  const { deadline } = row;
  return {
    sheet: row.sheet,
    rowNumber: row.rowNumber,
    key: row.key,
    stt: row.stt?.text || null,
    name: row.name.text,
    leads: row.leads,
    partners: row.partners?.text || null,
    deadline: deadline && deadlineJson(deadline.ref.cell, deadline.deadline),
    level: row.level?.text || null,
  };
}
