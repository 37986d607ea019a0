import type { Indicator, Plan } from "../plan/plan";
import type { Denominator } from "../plan/registers/denominators";
import { isBlank } from "../rules/planCells";
import { type FilledCell, type FilledCells, holdsFilled } from "./filledCells";
import { type RowPath, fillRow } from "./fillRow";
import type { Method } from "./method";
import { paceOf } from "./pace";
import type { Part } from "./partition/part";
import { fillWholes } from "./partition/fillWholes";
import type { FillChoices, Proposal, ProposedRow, ProposedYear } from "./proposal";
import { readRow } from "./readRow";
import { type Refusal, isRefusal } from "./refusal";
import type { ReadingContext, RowReading } from "./rowReading";
import { suggestMethod } from "./suggestMethod";
import { yearKey } from "./yearCell";

/** What is known when a plan is filled. */
export interface FillKnowledge {
  readonly plan: Plan;
  readonly denominators: readonly Denominator[];
  /** What earlier runs filled; while a target still holds it, it may be replaced. */
  readonly filled: FilledCells;
}

/** What filling the blank years would do: rows with old and new targets, and rows refused, each with its reason. */
export function proposeFill(knowledge: FillKnowledge, choices: FillChoices = {}): Proposal {
  const { plan, filled } = knowledge;
  const context = contextOf(knowledge, choices);
  const parts = new Map<Indicator, Part>();
  const refused = new Map<Indicator, Refusal>();
  const complete: Indicator[] = [];
  for (const row of plan.indicators) {
    if (choices.left?.has(row.key) || row.plan.size === 0) continue;
    if (!hasBlank(row, context)) {
      complete.push(row);
      continue;
    }
    const part = partOf(row, context, methodFor(row, filled, choices));
    if (isRefusal(part)) refused.set(row, part);
    else parts.set(row, part);
  }
  const wholes = fillWholes(plan, parts, context);
  for (const [row, refusal] of wholes.refused) refused.set(row, refusal);
  const rows = [...parts].flatMap(([row, part]) =>
    refused.has(row) ? [] : proposed(part, wholes.rounded.get(row) ?? null, context)
  );
  const inOrder = plan.indicators.flatMap((row) => {
    const refusal = refused.get(row);
    return refusal ? [{ row, refusal }] : [];
  });
  return { rows, refused: inOrder, complete };
}

function contextOf(
  { plan, denominators, filled }: FillKnowledge,
  choices: FillChoices
): ReadingContext {
  const { typed, totals = [], scenarios, weights } = choices;
  // Once a resolution assigned the targets, none of them is ours any more.
  const assigned = plan.info.has("resolution");
  return {
    plan,
    denominators: [...denominators, ...totals],
    isOurs(row, year, cell) {
      const ours = filled.get(yearKey(row, year));
      return !assigned && ours !== undefined && holdsFilled(cell, ours);
    },
    typed: (row, year) => typed?.get(yearKey(row, year)),
    scenario: (row) =>
      scenarios?.get(row.key) ??
      choices.scenario ??
      filledBefore(row, filled)?.inputs.scenario ??
      "base",
    weights: (row) =>
      weights?.get(row.key) ??
      choices.yearWeights ??
      filledBefore(row, filled)?.inputs.weights ??
      null,
  };
}

function hasBlank(row: Indicator, { isOurs }: ReadingContext): boolean {
  return [...row.plan].some(([year, cell]) => isBlank(cell) || isOurs(row, year, cell));
}

/** What the user chose; else how the row was filled before, so that a second run changes nothing. */
function methodFor(row: Indicator, filled: FilledCells, choices: FillChoices): Method | null {
  const chosen = choices.methods?.get(row.key) ?? choices.method;
  if (chosen) return chosen;
  return filledBefore(row, filled)?.method ?? null;
}

/** How an earlier run filled the row. */
function filledBefore(row: Indicator, filled: FilledCells): FilledCell | null {
  const before = [...row.plan.keys()].flatMap((year) => filled.get(yearKey(row, year)) ?? []);
  return before[0] ?? null;
}

function partOf(row: Indicator, context: ReadingContext, wanted: Method | null): Part | Refusal {
  const reading = readRow(row, context);
  if (isRefusal(reading)) return reading;
  const method = wanted ?? suggestMethod(reading).method;
  const path: RowPath | Refusal =
    reading.blanks.length === 0
      ? { values: new Map(), exact: new Map(), decimals: 0 }
      : fillRow(reading, method);
  return isRefusal(path) ? path : { reading, path, method };
}

interface Rounded {
  readonly values: RowPath["values"];
  /** Key of the row that this one makes with others. */
  readonly makes: string;
}

function proposed(
  { reading, path, method }: Part,
  rounded: Rounded | null,
  context: ReadingContext
): ProposedRow {
  const { row, base, goal, held, scenario, weights } = reading;
  const values = rounded?.values ?? path.values;
  return {
    ...{ row, method, scenario, decimals: path.decimals },
    suggestion: suggestMethod(reading),
    years: reading.years.map((year) => yearOf(reading, year, values, context)),
    inputs: {
      baseline: base?.value ?? null,
      goal: goal.cell.value.text,
      of: goal.of && { unit: goal.of.unit, value: goal.of.value, source: goal.of.source },
      held: held.map(({ year, value }) => [year, value]),
      makes: rounded?.makes ?? null,
      ...(scenario !== "base" && { scenario }),
      ...(weights && method === "profile" && { weights }),
    },
    pace: paceOf(reading),
  };
}

function yearOf(
  { row, blanks }: RowReading,
  year: number,
  values: RowPath["values"],
  context: ReadingContext
): ProposedYear {
  const cell = row.plan.get(year)!;
  const typed = context.typed(row, year);
  const value = typed ?? (blanks.includes(year) ? values.get(year)! : null);
  const origin = typed !== undefined ? "typed" : value === null ? "held" : "filled";
  return { year, cell, origin, value, changed: value !== null && cell.content.value !== value };
}
