import type { Indicator, Plan, PlanCell, Task } from "../plan/plan";
import { sameItems } from "../sameItems";
import { type Families, familiesOf } from "./families";
import { textCellsIn } from "./textCells";

export type PlanRow = Indicator | Task;

/** The parts of a plan that change as rows do; all others are the same or nothing is remembered. */
export const PARTS = ["indicators", "tasks", "skipped"] as const;
export type Part = (typeof PARTS)[number];

/** How a plan differs from an earlier one of the same book; a row that did not change is the same object. */
export interface PlanChange {
  /** The parts that changed, and in which fields of their rows; null where rows came, went or moved. */
  readonly parts: ReadonlyMap<Part, ReadonlySet<string> | null>;
  /** Rows that are new or changed, in the order of the plan. */
  readonly changed: { readonly indicators: readonly Indicator[]; readonly tasks: readonly Task[] };
  /** Rows of the earlier plan that are there no more. */
  readonly gone: ReadonlySet<PlanRow>;
  /** What a row that changed has become, or what stands in its place now; null where rows came, went or moved. */
  readonly successors: ReadonlyMap<PlanRow, PlanRow> | null;
  /** The changed indicators, and those of which one of the family changed. */
  readonly families: () => readonly Indicator[];
  /** Whether it is known that every cell with a text holds the one that it held. */
  readonly sameTexts: () => boolean;
}

/** Compares two readings of a book. */
export function planChange(before: Plan, now: Plan): PlanChange {
  const indicators = listChange(before.indicators, now.indicators);
  const tasks = listChange(before.tasks, now.tasks);
  const pairs = indicators.pairs && tasks.pairs && [...indicators.pairs, ...tasks.pairs];
  let families: readonly Indicator[] | null = null;
  let sameTexts: boolean | null = null;
  return {
    parts: changedParts(before, now, { indicators, tasks }),
    changed: { indicators: indicators.changed, tasks: tasks.changed },
    gone: new Set([...indicators.gone, ...tasks.gone]),
    successors: pairs && new Map<PlanRow, PlanRow>(pairs),
    families: () => (families ??= withFamilies(before, now, indicators)),
    sameTexts: () => (sameTexts ??= haveSameTexts(pairs)),
  };
}

/** How a list of rows differs from an earlier one. */
interface ListChange<Row> {
  /** Each row that changed with what stands in its place now; null where rows came, went or moved. */
  readonly pairs: readonly (readonly [Row, Row])[] | null;
  readonly changed: readonly Row[];
  readonly gone: readonly Row[];
}

function listChange<Row extends PlanRow>(
  before: readonly Row[],
  now: readonly Row[]
): ListChange<Row> {
  const pairs = pairsInPlace(before, now);
  if (pairs) {
    return { pairs, changed: pairs.map(([, row]) => row), gone: pairs.map(([old]) => old) };
  }
  const [known, there] = [new Set(before), new Set(now)];
  return {
    pairs: null,
    changed: now.filter((row) => !known.has(row)),
    gone: before.filter((row) => !there.has(row)),
  };
}

function pairsInPlace<Row extends PlanRow>(
  before: readonly Row[],
  now: readonly Row[]
): (readonly [Row, Row])[] | null {
  if (before.length !== now.length) return null;
  const pairs: (readonly [Row, Row])[] = [];
  for (let place = 0; place < now.length; place++) {
    const old = before[place]!;
    const row = now[place]!;
    if (old === row) continue;
    if (old.sheet !== row.sheet || old.rowNumber !== row.rowNumber) return null;
    pairs.push([old, row]);
  }
  return pairs;
}

function changedParts(
  before: Plan,
  now: Plan,
  rows: Readonly<Record<"indicators" | "tasks", ListChange<PlanRow>>>
): ReadonlyMap<Part, ReadonlySet<string> | null> {
  const changed = new Map<Part, ReadonlySet<string> | null>();
  for (const part of ["indicators", "tasks"] as const) {
    const { pairs } = rows[part];
    if (pairs?.length !== 0) changed.set(part, pairs && changedFields(pairs));
  }
  const sameSkipped =
    before.skipped === now.skipped ||
    JSON.stringify(before.skipped) === JSON.stringify(now.skipped);
  if (!sameSkipped) changed.set("skipped", null);
  return changed;
}

/** The fields that differ in some pair of rows. */
function changedFields(pairs: readonly (readonly [PlanRow, PlanRow])[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const [old, row] of pairs) {
    for (const field in old) if (!fields.has(field) && differIn(field, old, row)) fields.add(field);
    for (const field in row) if (!(field in old)) fields.add(field);
  }
  return fields;
}

function differIn(field: string, old: PlanRow, row: PlanRow): boolean {
  return old[field as keyof PlanRow] !== row[field as keyof PlanRow];
}

/** Where rows came, went or became others, some text hardly ever stays in its cell. */
function haveSameTexts(pairs: readonly (readonly [PlanRow, PlanRow])[] | null): boolean {
  if (!pairs) return false;
  return pairs.every(([old, row]) => differInFigures(old, row) || haveSameCells(old, row));
}

function haveSameCells(old: PlanRow, row: PlanRow): boolean {
  return sameItems(textCellsIn(old), textCellsIn(row));
}

/** Whether two rows differ in nothing that holds words: told by their cells alone, and so it is of most that is typed. */
function differInFigures(old: PlanRow, row: PlanRow): boolean {
  if (!("values" in old) || !("values" in row)) return false;
  if (old.name !== row.name || old.unit !== row.unit || old.fields !== row.fields) return false;
  return row.values.every((cell, i) => {
    const before = old.values[i]!;
    return cell === before || !(isText(cell) || isText(before));
  });
}

function isText({ content }: PlanCell): boolean {
  return typeof content.value === "string";
}

/** Rows that changed, and rows around which another row stands than before. */
function withFamilies(
  before: Plan,
  now: Plan,
  { pairs, changed }: ListChange<Indicator>
): readonly Indicator[] {
  const [then, today] = [familiesOf(before.indicators), familiesOf(now.indicators)];
  if (!then.areThere && !today.areThere) return changed;
  // Kinship goes both ways: a row is of the families of those that are of its own.
  const areSameRows = pairs?.every(
    ([old, { key, parent }]) => old.key === key && old.parent === parent
  );
  const related = areSameRows
    ? pairs!.flatMap(([, row]) => familyOf(row, today))
    : now.indicators.filter((row) => !sameItems(familyOf(row, then), familyOf(row, today)));
  return [...new Set([...changed, ...related])];
}

/** The row that a row details, the rows beside it there, and the rows that detail it. */
function familyOf(row: Indicator, families: Families): readonly Indicator[] {
  const whole = families.wholeOf(row);
  return [...(whole ? [whole] : []), ...families.besides(row), ...families.detailsOf(row)];
}
