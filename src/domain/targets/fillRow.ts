import { findContradiction } from "./findContradiction";
import { fillTotal } from "./fillTotal";
import type { Method } from "./method";
import {
  type Shape,
  type Stop,
  constantRate,
  equalSteps,
  exactValue,
  holdNext,
  paced,
  roundedValue,
} from "./path";
import { pastPace } from "./pastPace";
import { usedDecimals } from "./readRow";
import type { Refusal } from "./refusal";
import type { RowReading } from "./rowReading";
import { bent } from "./scenario";
import { isSpeed, isTotal } from "./suggestMethod";
import type { TargetValue } from "./yearCell";
import { coveredBy } from "./yearWeights";

/** The blank years of a row, laid out. */
export interface RowPath {
  readonly values: ReadonlyMap<number, TargetValue>;
  /** Before rounding; empty where a bound is repeated. */
  readonly exact: ReadonlyMap<number, number>;
  readonly decimals: number;
}

/** Lays the blank years of a row out by a method; a refusal says why that can't be. */
export function fillRow(reading: RowReading, method: Method): RowPath | Refusal {
  if (method === "total" || (method === "profile" && reading.weights && isTotal(reading))) {
    return fillTotal(method === "profile" ? reading : { ...reading, weights: null });
  }
  if (method === "same-bound") return repeatBound(reading);
  // A speed starts afresh every year: the last one is no level to begin from.
  const anchored = method === "hold" && isSpeed(reading) ? { ...reading, base: null } : reading;
  const contradiction = findContradiction(anchored);
  if (contradiction) return contradiction;
  const shape = shapeOf(reading, method);
  return typeof shape === "function" ? layOut(anchored, bent(shape, reading.scenario)) : shape;
}

function repeatBound({ row, goal, blanks }: RowReading): RowPath | Refusal {
  const { bound } = goal;
  if (bound === null) {
    return unfit(row.name.text, {
      vi: "mục tiêu không phải là một cận (như “>90”)",
      en: "the goal is no bound (such as “>90”)",
    });
  }
  return { values: new Map(blanks.map((year) => [year, bound])), exact: new Map(), decimals: 0 };
}

/** How the method goes from stop to stop, or why it can't on this row. */
function shapeOf(
  { row, base, goal, held, years, weights }: RowReading,
  method: Method
): Shape | Refusal {
  if (method === "hold") return holdNext;
  if (!base) return noBaseline(row.name.text, row.goal);
  if (method === "equal-steps") return equalSteps;
  if (method === "growth") {
    const levels = [base, ...held].map(({ value }) => value);
    if ([...levels, goal.level].every((value) => value > 0)) return constantRate;
    return unfit(row.name.text, {
      vi: "tốc độ đều cần các mức đều lớn hơn 0",
      en: "a constant rate needs levels above zero",
    });
  }
  const covered = weights ? coveredBy(weights, years) : pastPace(row, years);
  if (covered) return paced(covered);
  return unfit(row.name.text, {
    vi: "các năm trước chưa đủ số, hoặc khi tăng khi giảm, nên không có nhịp để theo",
    en: "the past years are incomplete or go to and fro, so there is no pace to follow",
  });
}

function layOut(reading: RowReading, shape: Shape): RowPath {
  const { years, blanks, held, goal, base } = reading;
  const last = years.at(-1)!;
  const end = held.at(-1)?.year === last ? [] : [{ year: last, value: goal.level }];
  const stops: Stop[] = [...(base ? [base] : []), ...held, ...end];
  const decimals = pathDecimals(reading);
  const exact = new Map(blanks.map((year) => [year, exactValue(stops, shape, year)]));
  const values = new Map(
    blanks.map((year): [number, TargetValue] => [
      year,
      year === last ? goal.last : roundedValue(stops, shape, year, decimals),
    ])
  );
  return { values, exact, decimals };
}

/** As many as the row is written with; more where its steps would vanish, as far as they make sense. */
function pathDecimals(reading: RowReading): number {
  const { base, goal, years, mostDecimals } = reading;
  const used = Math.min(usedDecimals(reading), mostDecimals);
  const step = base ? Math.abs(goal.level - base.value) / years.length : 0;
  let decimals = used;
  while (step > 0 && step < 10 ** -decimals && decimals < mostDecimals) decimals += 1;
  return decimals;
}

function noBaseline(name: string, goal: RowReading["row"]["goal"]): Refusal {
  return {
    code: "no-baseline",
    cells: goal ? [goal.ref] : [],
    text: {
      vi: `“${name}”: chưa có số thực hiện làm gốc nên không phân kỳ được. Hãy ghi số thực hiện; nếu chỉ tiêu mới, ghi 0 hoặc “-”.`,
      en: `“${name}”: there is no actual figure to start from. Write it; for a new indicator write 0 or “-”.`,
    },
  };
}

function unfit(name: string, { vi, en }: { readonly vi: string; readonly en: string }): Refusal {
  return {
    code: "method-unfit",
    cells: [],
    text: {
      vi: `“${name}”: ${vi}. Hãy chọn cách khác.`,
      en: `“${name}”: ${en}. Choose another method.`,
    },
  };
}
