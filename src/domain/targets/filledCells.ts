import type { PlanCell } from "../plan/plan";
import { LONGEST_JSON, type StateRecord } from "../state/bookState";
import { isSame } from "../plan/valueOrder";
import { type Method, isMethod } from "./method";
import { type Scenario, isScenario } from "./scenario";
import type { TargetValue } from "./yearCell";
import type { YearWeights } from "./yearWeights";

const FILLED = "filled-target";

/** From what a filled target was computed. */
export interface FillInputs {
  /** The level that the path begins from. */
  readonly baseline: number | null;
  /** As the goal's cell says. */
  readonly goal: string;
  /** Where the goal was a share: the total that it was taken of. */
  readonly of: { readonly unit: string; readonly value: number; readonly source: string } | null;
  /** The targets that stood, which the path goes through. */
  readonly held: readonly (readonly [year: number, value: number])[];
  /** Key of the row that this one makes with others. */
  readonly makes: string | null;
  /** Left out for the base scenario. */
  readonly scenario?: Scenario;
  /** The user's weights of the years, where the pace is theirs. */
  readonly weights?: YearWeights;
}

/** A target that we filled: while its cell holds that value, it is ours to replace. */
export interface FilledCell {
  readonly value: TargetValue;
  readonly method: Method;
  readonly inputs: FillInputs;
  /** The number format that the cell had before, to be given back when it is no longer ours. */
  readonly format: string;
}

/** By `yearKey`. */
export type FilledCells = ReadonlyMap<string, FilledCell>;

/** The targets that a book remembers as filled; a record that someone tampered with is left out. */
export function filledCellsOf(records: readonly StateRecord[]): FilledCells {
  return new Map(
    records.flatMap(({ kind, key, json }): [string, FilledCell][] => {
      const cell = kind === FILLED ? parsed(json) : null;
      return isFilledCell(cell) ? [[key, cell]] : [];
    })
  );
}

/** The records of a book with these filled targets in the place of those before; others stay as they are. */
export function withFilledCells(
  records: readonly StateRecord[],
  cells: FilledCells
): readonly StateRecord[] {
  const others = records.filter(({ kind }) => kind !== FILLED);
  const own = [...cells].map(([key, cell]) => ({ kind: FILLED, key, json: JSON.stringify(cell) }));
  // What no cell can hold is not kept: that target counts as the user's.
  return [
    ...others,
    ...own.filter(({ key, json }) => Math.max(key.length, json.length) <= LONGEST_JSON),
  ];
}

/** Whether the cell still holds what we filled it with. */
export function holdsFilled({ content }: PlanCell, { value }: FilledCell): boolean {
  if (content.formula !== undefined) return false;
  return typeof value === "number"
    ? typeof content.value === "number" && isSame(content.value, value)
    : content.value === value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isFilledCell(value: unknown): value is FilledCell {
  const { value: filled, method, format, inputs } = fieldsOf(value);
  const { baseline, goal, held, of, makes, scenario, weights } = fieldsOf(inputs);
  return (
    (typeof filled === "number" || typeof filled === "string") &&
    typeof method === "string" &&
    isMethod(method) &&
    typeof format === "string" &&
    (baseline === null || typeof baseline === "number") &&
    typeof goal === "string" &&
    Array.isArray(held) &&
    held.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite)) &&
    (of === null || typeof fieldsOf(of).value === "number") &&
    (makes === null || typeof makes === "string") &&
    (scenario === undefined || (typeof scenario === "string" && isScenario(scenario))) &&
    (weights === undefined || (Array.isArray(weights) && weights.every(Number.isFinite)))
  );
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
