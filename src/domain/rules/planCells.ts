import {
  type Appendix,
  type Indicator,
  type Plan,
  type PlanCell,
  type Task,
  type WordCell,
  baselineOf,
} from "../plan/plan";
import { type RenewedIndex, indexKept } from "../plan/indexRenewed";
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

/** What a cell is in the plan, looked for in a row first that it may belong to; undefined where it is none of its rows'. */
export type FindCell = (ref: CellRef, first: Indicator | Task | null) => PlanCellFacts | undefined;

/** Every cell of the plan by `cellId`. */
export function planCells({ indicators, tasks }: Plan): PlanCells {
  return new Map([...indicators, ...tasks].flatMap((row) => [...cellsOfRow(row)]));
}

/** Looks cells up without a list of them all: findings take their row, columns and values from few. */
export function cellFinder({ indicators, tasks }: Plan): FindCell {
  return (ref, first) => {
    const own = first && cellOfRow(first, ref);
    if (own) return own;
    const rowNumber = Number(/\d+$/.exec(ref.cell)?.[0]);
    return (
      cellAmong(tasks, taskPlaces(tasks).get(rowNumber), ref) ??
      cellAmong(indicators, indicatorPlaces(indicators).get(rowNumber), ref)
    );
  };
}

function cellAmong(
  rows: readonly (Indicator | Task)[],
  places: readonly number[] = [],
  ref: CellRef
): PlanCellFacts | undefined {
  for (const place of places) {
    const facts = cellOfRow(rows[place]!, ref);
    if (facts) return facts;
  }
  return undefined;
}

type PlacesByNumber = ReadonlyMap<number, readonly number[]>;
interface Numbered {
  readonly rowNumber: number;
}

/** The places of rows of all sheets in their list, by row number. */
const placesByNumber = (): RenewedIndex<Numbered, PlacesByNumber> =>
  indexKept(
    (rows) => {
      const byNumber = new Map<number, number[]>();
      rows.forEach(({ rowNumber }, place) => {
        const known = byNumber.get(rowNumber);
        if (known) known.push(place);
        else byNumber.set(rowNumber, [place]);
      });
      return byNumber;
    },
    (before, now) => before.rowNumber === now.rowNumber
  );
const [indicatorPlaces, taskPlaces] = [placesByNumber(), placesByNumber()];

function cellOfRow(row: Indicator | Task, ref: CellRef): PlanCellFacts | undefined {
  const { sheet, cell } = ref;
  if (row.sheet !== sheet) return undefined;
  if ("values" in row) {
    const at = row.values.findIndex(({ ref }) => ref.cell === cell);
    if (at >= 0) return factsOf(row, [row.fields[at]!, ref, row.values[at]!.value.text]);
  }
  const words = wordCells(row).find(([, own]) => own.cell === cell);
  return words && factsOf(row, words);
}

function cellsOfRow(row: Indicator | Task): PlanCells {
  const values = "deadline" in row ? [] : namedValues(row);
  const all = [
    ...wordCells(row),
    ...values.map(([field, { ref, value }]) => [field, ref, value.text] as const),
  ];
  return new Map(all.map((one) => [cellId(one[1]), factsOf(row, one)]));
}

function factsOf(row: Indicator | Task, [field, , text]: NamedText): PlanCellFacts {
  return { appendix: "deadline" in row ? "tasks" : "indicators", row, field, text };
}

type NamedText = readonly [field: string, ref: CellRef, text: string];

/** The cells of words by which findings name a row, and when it is due. */
function wordCells(row: Indicator | Task): readonly NamedText[] {
  const words = (field: string, cell: WordCell | null): readonly NamedText[] =>
    cell ? [[field, cell.ref, cell.text]] : [];
  const named = [...words("stt", row.stt), ...words("name", row.name)];
  if (!("deadline" in row)) return [...named, ...words("unit", row.unit)];
  const { deadline } = row;
  return [
    ...named,
    ...words("lead", row.lead),
    ...words("partners", row.partners),
    ...words("level", row.level),
    ...(deadline ? [["deadline", deadline.ref, deadline.deadline.text] as const] : []),
  ];
}

/** The value cells of an indicator with their field names, left to right as the standard appendix has them. */
export function namedValues({
  values,
  fields,
}: Indicator): readonly (readonly [field: string, PlanCell])[] {
  return values.map((cell, i) => [fields[i]!, cell]);
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
  return reads.some((field) => isFieldUnreadable(row, field, plan));
}

function isFieldUnreadable(row: Indicator, field: RowField, { baseYear, period }: Plan): boolean {
  switch (field) {
    case "periodActual":
      return isThereUnreadable(row.periodActual);
    case "baseline":
      return isThereUnreadable(baselineOf(row, baseYear));
    case "goal":
      return isThereUnreadable(row.goal);
    case "plan":
      for (const cell of row.plan.values()) if (isUnreadable(cell)) return true;
      return false;
    case "lastYear":
      return isThereUnreadable(period ? row.plan.get(period.to) : null);
    default:
      return false;
  }
}

function isThereUnreadable(cell: PlanCell | null | undefined): boolean {
  return cell ? isUnreadable(cell) : false;
}

/** Whether nothing was filled in: a mark such as `-` or `…` is an answer. */
export function isBlank({ value }: PlanCell): boolean {
  return value.kind === "missing" && value.missing === "blank";
}

const UNREADABLE: ReadonlySet<string> = new Set(["text", "error", "date-damage", "ambiguous"]);

/** Whether a cell holds something that gives no value: it is reported as such, and nothing is built on it. */
export function isUnreadable({ value }: PlanCell): boolean {
  return UNREADABLE.has(value.kind);
}
