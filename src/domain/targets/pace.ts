import { enNumber, viNumber } from "../rules/say";
import type { Text } from "../text";
import type { RowReading } from "./rowReading";
import { roundTo } from "./scale";

/** What the goal asks of every year, beside what the row's own past years did. */
export interface Pace {
  /** Points or units a year; percent a year where the row measures amounts. */
  readonly unit: "points" | "percent";
  readonly required: number;
  /** Null where the past tells no pace. */
  readonly past: number | null;
  /** The goal asks for clearly more than the past did. */
  readonly demanding: boolean;
}

/** Half as fast again as the past is demanding. */
const DEMANDING = 1.5;

/** How fast the row must move to its goal; null where it has no baseline. */
export function paceOf({ row, base, goal, years }: RowReading): Pace | null {
  if (!base) return null;
  const past = [...row.actual]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, { value }]) => (value.kind === "number" ? [{ year, value: value.low! }] : []));
  const [first, last] = [past[0], past.at(-1)];
  const known = first && last && first.year < last.year ? { first, last } : null;
  const levels = [base.value, goal.level, ...(known ? [known.first.value, known.last.value] : [])];
  const unit =
    row.unitFacts?.kind === "amount" && levels.every((level) => level > 0) ? "percent" : "points";
  const yearly = (from: number, to: number, span: number): number =>
    unit === "percent" ? ((to / from) ** (1 / span) - 1) * 100 : (to - from) / span;
  const required = yearly(base.value, goal.level, years.length);
  const done =
    known && yearly(known.first.value, known.last.value, known.last.year - known.first.year);
  const demanding =
    done !== null &&
    required !== 0 &&
    Math.abs(required) > DEMANDING * Math.max(0, done * Math.sign(required));
  return {
    ...{ unit, demanding },
    required: roundTo(required, 2),
    past: done === null ? null : roundTo(done, 2),
  };
}

/** The pace in one sentence. */
export function paceSentence({ unit, required, past }: Pace): Text {
  const sign = unit === "percent" ? "%" : "";
  const before: Text =
    past === null
      ? { vi: "", en: "" }
      : {
          vi: `; các năm qua mỗi năm ${moved(past).vi} ${viNumber(Math.abs(past))}${sign}`,
          en: `; the past years ${moved(past).en} ${enNumber(Math.abs(past))}${sign} a year`,
        };
  if (required === 0) {
    return {
      vi: `Mục tiêu bằng mức đã đạt${before.vi}.`,
      en: `The goal is the level reached${before.en}.`,
    };
  }
  return {
    vi: `Mục tiêu cần mỗi năm ${moved(required).vi} ${viNumber(Math.abs(required))}${sign}${before.vi}.`,
    en: `The goal needs a ${required < 0 ? "fall" : "rise"} of ${enNumber(Math.abs(required))}${sign} a year${before.en}.`,
  };
}

function moved(change: number): Text {
  return change < 0 ? { vi: "giảm", en: "fell by" } : { vi: "tăng", en: "rose by" };
}
