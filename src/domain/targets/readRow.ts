import { isBlank, isUnreadable } from "../rules/planCells";
import { decimalsOf } from "../rules/precision";
import { type Indicator, type PlanCell, baselineOf } from "../plan/plan";
import { isLevel, worstOf } from "../plan/valueOrder";
import { parseCellAddress } from "../sheet";
import { readGoal } from "./readGoal";
import { type Refusal, isRefusal } from "./refusal";
import type { ReadingContext, RowReading, StatedLevel } from "./rowReading";
import { shareLevel } from "./shareLevel";

/** A row with blank years as its filling needs it; a refusal says what keeps it from being filled. */
export function readRow(row: Indicator, context: ReadingContext): RowReading | Refusal {
  const years = [...row.plan.keys()].sort((a, b) => a - b);
  const kept = new Map<number, PlanCell>();
  const blanks: number[] = [];
  for (const year of years) {
    const cell = row.plan.get(year)!;
    if (isBlank(cell) || context.isOurs(row, year, cell)) blanks.push(year);
    else kept.set(year, cell);
  }
  const unreadable = [row.goal, ...kept.values()].find((cell) => cell && isUnreadable(cell));
  if (unreadable) return unreadableCell(row, unreadable);
  const merged = blanks.map((year) => row.plan.get(year)!).find((cell) => isMerged(cell, context));
  if (merged) return mergedCell(row, merged);
  const base = readBase(row, years[0]! - 1, context);
  if (base && isRefusal(base)) return base;
  const way = row.direction === "up" || row.direction === "down" ? row.direction : null;
  const goal = readGoal(row, { lastYear: years.at(-1)!, base: base?.value ?? null, way }, context);
  if (isRefusal(goal)) return goal;
  const held: StatedLevel[] = [];
  for (const year of years) {
    const typed = context.typed(row, year);
    const cell = kept.get(year);
    const value = typed ?? (cell ? levelOf(row, year, cell, way, context) : null);
    if (value !== null) held.push({ year, value, cell: typed === undefined ? cell! : null });
  }
  const bounds = row.facts ?? row.unitFacts;
  return {
    ...{ row, years, base, held, goal, way },
    blanks: blanks.filter((year) => context.typed(row, year) === undefined),
    low: bounds?.low ?? -Infinity,
    high: bounds?.high ?? Infinity,
    mostDecimals: mostDecimals(row),
    scenario: context.scenario(row),
    weights: context.weights(row),
  };
}

/** Measures that nobody described are not made more exact than this. */
const USUAL_DECIMALS = 2;
/** No plan is finer than this, whatever a register allows. */
const FINEST = 4;

function mostDecimals({ facts, unitFacts }: Indicator): number {
  if (unitFacts?.kind === "count") return 0;
  return Math.min(facts?.decimals ?? unitFacts?.decimals ?? USUAL_DECIMALS, FINEST);
}

/** The decimals that numbers of a row are written with. */
export function usedDecimals({ row, base, held, goal }: RowReading): number {
  const past = [...row.actual.values()].flatMap(({ value }) =>
    value.kind === "number" ? value.low! : []
  );
  const stated = [...(base ? [base] : []), ...held].map(({ value }) => value);
  return Math.max(0, ...[...past, ...stated, goal.level].map(decimalsOf));
}

function readBase(
  row: Indicator,
  year: number,
  { plan }: ReadingContext
): StatedLevel | Refusal | null {
  const latest = plan.baseYear === null ? undefined : row.actual.get(plan.baseYear);
  // “-” says that there was none yet: a new indicator begins at zero.
  const counts = row.unitFacts?.kind === "count" || row.unitFacts?.kind === "amount";
  if (latest?.value.missing === "none" && counts) return { year, value: 0, cell: latest };
  const cell = baselineOf(row, plan.baseYear);
  if (!cell) return null;
  if (isUnreadable(cell)) return unreadableCell(row, cell);
  const { kind, low } = cell.value;
  return kind === "number" ? { year, value: low!, cell } : null;
}

/** The level that a kept target states: a bound states its edge; marks and words beside the matter state none. */
function levelOf(
  row: Indicator,
  year: number,
  { value }: PlanCell,
  way: RowReading["way"],
  context: ReadingContext
): number | null {
  if (value.kind === "share-of-total") return shareLevel(row, year, value, context)?.level ?? null;
  if (value.kind === "number") return value.low;
  return isLevel(value) && way ? worstOf(value, way) : null;
}

function isMerged({ ref }: PlanCell, { plan }: ReadingContext): boolean {
  const table = plan.tables.find((one) => one.sheet === ref.sheet && one.appendix === "indicators");
  const at = parseCellAddress(ref.cell);
  if (!at || !table || table.merges === "unknown") return false;
  return table.merges.some(
    ({ top, left, bottom, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right
  );
}

function unreadableCell(row: Indicator, { ref, value }: PlanCell): Refusal {
  return {
    code: "unreadable",
    cells: [ref],
    text: {
      vi: `“${row.name.text}”: ô ${ref.cell} ghi “${value.text}”, không đọc được số. Hãy ghi lại rồi phân kỳ.`,
      en: `“${row.name.text}”: cell ${ref.cell} says “${value.text}”, which gives no number. Write it anew, then fill.`,
    },
  };
}

function mergedCell(row: Indicator, { ref }: PlanCell): Refusal {
  return {
    code: "merged",
    cells: [ref],
    text: {
      vi: `“${row.name.text}”: ô năm ${ref.cell} nằm trong vùng gộp ô. Hãy bỏ gộp rồi phân kỳ.`,
      en: `“${row.name.text}”: the year's cell ${ref.cell} is merged with others. Unmerge it, then fill.`,
    },
  };
}
