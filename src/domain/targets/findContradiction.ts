import type { Indicator } from "../plan/plan";
import { type Direction, isWorse } from "../plan/valueOrder";
import { enNumber, viNumber } from "../rules/say";
import type { Text } from "../text";
import type { Refusal, RefusalCode } from "./refusal";
import type { RowReading, StatedLevel } from "./rowReading";

type Role = "base" | "held" | "goal";

interface Place extends StatedLevel {
  readonly role: Role;
}

/** What of a row contradicts itself, so that no path can be laid through it; null where nothing does. */
export function findContradiction(reading: RowReading): Refusal | null {
  const places = placesOf(reading);
  const outside = places.find(({ value }) => value < reading.low || value > reading.high);
  if (outside) return outOfBounds(reading, outside);
  const missed = missedGoal(reading);
  if (missed) return missed;
  const way = reading.way ?? prevailing(places);
  for (let i = 1; way && i < places.length; i++) {
    const [earlier, later] = [places[i - 1]!, places[i]!];
    if (isWorse(later.value, earlier.value, way)) return disorder(reading.row, earlier, later, way);
  }
  return null;
}

function placesOf({ base, held, goal, years }: RowReading): Place[] {
  const last = years.at(-1)!;
  const end: Place = { year: last, value: goal.level, cell: goal.cell, role: "goal" };
  return [
    ...(base ? [{ ...base, role: "base" as const }] : []),
    ...held.map((stop) => ({ ...stop, role: "held" as const })),
    ...(held.at(-1)?.year === last ? [] : [end]),
  ];
}

/** Where the direction is not known, a path may lead either way, but not to and fro. */
function prevailing(places: readonly Place[]): Direction | null {
  const [first, last] = [places[0]!.value, places.at(-1)!.value];
  return first === last ? null : first < last ? "up" : "down";
}

/** The last year is held, and is not what the goal asks for. */
function missedGoal({ row, years, held, goal, way }: RowReading): Refusal | null {
  const last = held.at(-1);
  if (!last || last.year !== years.at(-1) || goal.cell === last.cell) return null;
  const { low, high, kind } = goal.cell.value;
  const least = kind === "range" || kind === "bound" ? (low ?? -Infinity) : goal.level;
  const most = kind === "range" || kind === "bound" ? (high ?? Infinity) : goal.level;
  const noise = 1e-9 * Math.max(1, Math.abs(goal.level));
  if (last.value >= least - noise && last.value <= most + noise) return null;
  // A last year stated as `>90` is of another kind than the goal `90`: that asks for an explanation, not a refusal.
  if (last.cell?.value.kind === "bound" && way && !isWorse(last.value, goal.level, way))
    return null;
  return refusal("last-year-misses-goal", row, [last, { ...last, cell: goal.cell }], {
    vi: `năm ${last.year} ghi ${viNumber(last.value)}, mục tiêu ghi “${goal.cell.value.text}”. Hãy sửa một trong hai rồi phân kỳ.`,
    en: `${last.year} says ${enNumber(last.value)}, the goal says “${goal.cell.value.text}”. Correct one of them, then fill.`,
  });
}

function disorder(row: Indicator, earlier: Place, later: Place, way: Direction): Refusal {
  const [one, other] = [named(earlier), named(later)];
  const code: RefusalCode =
    earlier.role === "base"
      ? later.role === "goal"
        ? "goal-below-baseline"
        : "year-below-baseline"
      : later.role === "goal"
        ? "year-passes-goal"
        : "years-in-disorder";
  return refusal(code, row, [earlier, later], {
    vi: `${other.vi} kém ${one.vi}, trong khi chỉ tiêu phải ${way === "up" ? "tăng" : "giảm"}. Hãy kiểm lại hai số này rồi phân kỳ.`,
    en: `${other.en} is worse than ${one.en}, while the indicator should ${way === "up" ? "rise" : "fall"}. Check the two figures, then fill.`,
  });
}

function outOfBounds({ row, low, high }: RowReading, place: Place): Refusal {
  const { vi, en } = named(place);
  return refusal("out-of-bounds", row, [place], {
    vi: `${vi} nằm ngoài khoảng cho phép ${span(low, high, viNumber)}. Hãy kiểm lại số này rồi phân kỳ.`,
    en: `${en} is outside the bounds ${span(low, high, enNumber)}. Check the figure, then fill.`,
  });
}

function span(low: number, high: number, number: (value: number) => string): string {
  if (high === Infinity) return `≥ ${number(low)}`;
  return low === -Infinity ? `≤ ${number(high)}` : `${number(low)}–${number(high)}`;
}

/** A level as a sentence names it: `năm 2021 (93)`. */
function named({ role, year, value }: Place): Text {
  const name: Record<Role, Text> = {
    base: { vi: "mức đã đạt", en: "the level reached" },
    held: { vi: `năm ${year}`, en: String(year) },
    goal: { vi: "mục tiêu", en: "the goal" },
  };
  return {
    vi: `${name[role].vi} (${viNumber(value)})`,
    en: `${name[role].en} (${enNumber(value)})`,
  };
}

function refusal(
  code: RefusalCode,
  row: Indicator,
  places: readonly StatedLevel[],
  { vi, en }: Text
): Refusal {
  return {
    code,
    cells: places.flatMap(({ cell }) => (cell ? [cell.ref] : [])),
    text: { vi: `“${row.name.text}”: ${vi}`, en: `“${row.name.text}”: ${en}` },
  };
}
