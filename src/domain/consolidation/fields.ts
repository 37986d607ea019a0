import type { Indicator } from "../plan/plan";
import type { FigureField } from "./submission";

/** The columns of figures of a plan, left to right as the standard appendix has them: what any of its rows has. */
export function fieldsOf(rows: readonly Indicator[]): readonly FigureField[] {
  const years = (group: "actual" | "plan"): readonly FigureField[] =>
    [...new Set(rows.flatMap((row) => [...row[group].keys()]))]
      .sort((one, other) => one - other)
      .map((year): FigureField => `${group}:${year}`);
  return [
    ...(rows.some(({ periodActual }) => periodActual) ? (["periodActual"] as const) : []),
    ...years("actual"),
    ...(rows.some(({ goal }) => goal) ? (["goal"] as const) : []),
    ...years("plan"),
  ];
}
