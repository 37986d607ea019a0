import { decimalsOf, lastPlace } from "../rules/precision";
import { enNumber, viNumber } from "../rules/say";
import type { RowPath } from "./fillRow";
import { usedDecimals } from "./readRow";
import type { Refusal } from "./refusal";
import type { RowReading } from "./rowReading";
import { clamp, fromUnits, toUnits, unitBounds } from "./scale";
import { doneBy } from "./scenario";
import { largestRemainder } from "./table/largestRemainder";
import type { YearWeights } from "./yearWeights";

/** Shares the goal out over the years: what is held and what is filled make it exactly, in steps from the baseline. */
export function fillTotal(reading: RowReading): RowPath | Refusal {
  const { goal, held, blanks, base, weights } = reading;
  if (goal.bound !== null || goal.cell !== reading.row.goal) return noTotal(reading);
  const rest = goal.level - held.reduce((sum, { value }) => sum + value, 0);
  const decimals = totalDecimals(reading, rest / blanks.length);
  const { low, high } = unitBounds(reading, decimals);
  const total = toUnits(rest, decimals);
  if (low * blanks.length > total || high * blanks.length < total) return noRoom(reading, rest);
  const start = base ? toUnits(base.value, decimals) : null;
  const parts = weights
    ? byWeights(reading, weights, total)
    : evenRise(start, ranksOf(reading), total, [low, high]);
  const falls = parts[0]! > parts.at(-1)!;
  const units = largestRemainder(parts, total, falls ? "earlier" : "later");
  return {
    values: new Map(blanks.map((year, i) => [year, fromUnits(units[i]!, decimals)])),
    exact: new Map(blanks.map((year, i) => [year, fromUnits(parts[i]!, decimals)])),
    decimals,
  };
}

/** Each blank year's part of what is left, by the user's weights; equal ones where those years weigh nothing. */
function byWeights({ years, blanks }: RowReading, weights: YearWeights, total: number): number[] {
  const own = blanks.map((year) => weights[years.indexOf(year)]!);
  const all = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => (all > 0 ? (weight / all) * total : total / own.length));
}

/** How many steps from the baseline each blank year is, as the scenario takes them. */
function ranksOf({ years, blanks, scenario }: RowReading): number[] {
  const count = years.length;
  return blanks.map((year) => doneBy(scenario, (years.indexOf(year) + 1) / count) * count);
}

const HALVINGS = 100;

/** Parts that make the total, each year a step more than the one before, from the start on; equal ones where there is none. */
function evenRise(
  start: number | null,
  ranks: readonly number[],
  total: number,
  [low, high]: readonly [number, number]
): number[] {
  const mean = total / ranks.length;
  if (start === null) return ranks.map(() => mean);
  const at = (step: number): number[] => ranks.map((rank) => clamp(start + step * rank, low, high));
  const sum = (step: number): number => at(step).reduce((all, part) => all + part, 0);
  const reach = (Math.abs(total) + Math.abs(start) + 1) / Math.min(...ranks);
  let [least, most] = [-reach, reach];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (least + most) / 2;
    if (sum(middle) < total) least = middle;
    else most = middle;
  }
  return at((least + most) / 2);
}

/** Those of the goal and of what is held: only so can the total be exact. */
function totalDecimals(reading: RowReading, mean: number): number {
  const { goal, held, mostDecimals } = reading;
  const needed = Math.max(...[goal.level, ...held.map(({ value }) => value)].map(decimalsOf));
  let decimals = Math.max(needed, Math.min(usedDecimals(reading), mostDecimals));
  while (mean !== 0 && Math.abs(mean) < lastPlace(decimals) && decimals < mostDecimals)
    decimals += 1;
  return decimals;
}

function noTotal({ row, goal }: RowReading): Refusal {
  return {
    code: "method-unfit",
    cells: [goal.cell.ref],
    text: {
      vi: `“${row.name.text}”: mục tiêu “${goal.cell.value.text}” không phải tổng để chia. Hãy chọn cách khác.`,
      en: `“${row.name.text}”: the goal “${goal.cell.value.text}” is no total to share out. Choose another method.`,
    },
  };
}

/** Names the goal and the largest of the years that are held: the two that can't both stay. */
function noRoom({ row, goal, held, blanks, low, high }: RowReading, rest: number): Refusal {
  const largest = [...held].sort((a, b) => b.value - a.value)[0];
  const bounds = [low, high].filter(Number.isFinite);
  const years = blanks.length;
  const vi = largest
    ? `mục tiêu ${viNumber(goal.level)} và các năm đã ghi (lớn nhất: năm ${largest.year}, ${viNumber(largest.value)}) mâu thuẫn: còn ${viNumber(rest)} cho ${years} năm, ngoài giới hạn ${bounds.map(viNumber).join("–")} mỗi năm`
    : `mục tiêu ${viNumber(goal.level)} chia cho ${years} năm ra ngoài giới hạn ${bounds.map(viNumber).join("–")} mỗi năm`;
  const en = largest
    ? `the goal ${enNumber(goal.level)} and the years that stand (the largest: ${largest.year}, ${enNumber(largest.value)}) contradict each other: ${enNumber(rest)} is left for ${years} years, outside the bounds ${bounds.map(enNumber).join("–")} a year`
    : `the goal ${enNumber(goal.level)} over ${years} years is outside the bounds ${bounds.map(enNumber).join("–")} a year`;
  return {
    code: "no-room",
    cells: [goal.cell, largest?.cell].flatMap((cell) => (cell ? [cell.ref] : [])),
    text: { vi: `“${row.name.text}”: ${vi}.`, en: `“${row.name.text}”: ${en}.` },
  };
}
