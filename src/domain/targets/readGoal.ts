import type { Indicator, PlanCell } from "../plan/plan";
import { type Direction, isLevel } from "../plan/valueOrder";
import { decimalsOf, lastPlace } from "../rules/precision";
import type { Refusal } from "./refusal";
import { roundTo } from "./scale";
import type { Scenario } from "./scenario";
import type { Goal, ReadingContext } from "./rowReading";
import { shareLevel } from "./shareLevel";

interface Known {
  readonly lastYear: number;
  /** The baseline's level. */
  readonly base: number | null;
  readonly way: Direction | null;
}

/** What the row is to reach in its last year: the goal, else the last year's own target. */
export function readGoal(row: Indicator, known: Known, context: ReadingContext): Goal | Refusal {
  const last = row.plan.get(known.lastYear)!;
  const stated = row.goal && row.goal.value.kind !== "missing" ? row.goal : null;
  const isOwn = last.value.kind !== "missing" && !context.isOurs(row, known.lastYear, last);
  const cell = stated ?? (isOwn ? last : null);
  if (!cell) return noGoal(row);
  const { value } = cell;
  if (value.kind === "share-of-total") return shareGoal(row, cell, known, context);
  if (!isLevel(value)) return noLevel(row, cell);
  const plain = { cell, bound: null, of: null };
  if (value.kind === "number") return { ...plain, level: value.low!, last: value.low! };
  const level = levelWithin(cell, known, context.scenario(row));
  if (value.kind === "range") return { ...plain, level, last: level };
  return { ...plain, level, last: value.text.trim(), bound: value.text.trim() };
}

/** Of a range the end in the row's direction, the other one where little is assumed; of a bound its edge. Where the direction is not known, what is nearest. */
function levelWithin({ value }: PlanCell, { base, way }: Known, scenario: Scenario): number {
  const low = value.low ?? value.high!;
  const high = value.high ?? value.low!;
  if (low === high) return low;
  const step = lastPlace(Math.max(decimalsOf(low), decimalsOf(high)));
  const inside = {
    low: value.lowInclusive === false ? roundTo(low + step, decimalsOf(step)) : low,
    high: value.highInclusive === false ? roundTo(high - step, decimalsOf(step)) : high,
  };
  if (way)
    return (way === "up") === (scenario !== "low" || value.kind !== "range")
      ? inside.high
      : inside.low;
  return base === null || base <= low
    ? inside.high
    : Math.max(inside.low, Math.min(base, inside.high));
}

function shareGoal(
  row: Indicator,
  cell: PlanCell,
  { lastYear }: Known,
  context: ReadingContext
): Goal | Refusal {
  const share = shareLevel(row, lastYear, cell.value, context);
  if (share) return { cell, level: share.level, last: share.level, bound: null, of: share.of };
  const unit = row.unit?.text ?? "";
  return {
    code: "needs-total",
    cells: [cell.ref],
    asks: { unit, year: lastYear },
    text: {
      vi: `“${row.name.text}”: mục tiêu “${cell.value.text}” mà chưa biết tổng số ${unit} năm ${lastYear}. Hãy cho biết tổng số (trang “Mẫu số”).`,
      en: `“${row.name.text}”: the goal is “${cell.value.text}”, but the total of ${unit} in ${lastYear} is not known. State it (sheet “Mẫu số”).`,
    },
  };
}

function noGoal(row: Indicator): Refusal {
  return {
    code: "no-goal",
    cells: row.goal ? [row.goal.ref] : [],
    text: {
      vi: `“${row.name.text}”: chưa có mục tiêu cả giai đoạn nên không phân kỳ được.`,
      en: `“${row.name.text}”: there is no goal of the period to fill towards.`,
    },
  };
}

function noLevel(row: Indicator, { ref, value }: PlanCell): Refusal {
  return {
    code: "goal-is-no-level",
    cells: [ref],
    text: {
      vi: `“${row.name.text}”: mục tiêu “${value.text}” không nói mức phải đạt ở năm cuối. Hãy ghi mức của năm cuối.`,
      en: `“${row.name.text}”: the goal “${value.text}” states no level for the last year. Write that level.`,
    },
  };
}
