import type { Indicator, Plan } from "../../plan/plan";
import { indexOnce } from "../../plan/registers/indexOnce";
import { isBlank } from "../planCells";
import { defineIndicatorRule } from "../rule";
import { years } from "../say";

interface Facts {
  readonly name: string;
  readonly missing: readonly number[];
  readonly filled: readonly number[];
  /** A row of the same kind that has those years. */
  readonly twin: string | null;
}

export const actualsAreComplete = defineIndicatorRule<Facts>({
  id: "indicator/actuals-are-complete",
  severity: "info",
  title: {
    vi: "Chuỗi số thực hiện không đứt quãng",
    en: "The series of actuals has no gaps",
  },
  why: {
    vi: "Chuỗi đứt quãng thì không thấy được xu thế để đặt mục tiêu; không được nội suy số thực hiện.",
    en: "With gaps the trend behind the goal can't be seen; actual figures must never be interpolated.",
  },
  fix: {
    vi: "Hỏi cơ quan theo dõi hoặc niên giám thống kê; nếu năm đó không thu thập, ghi “…”.",
    en: "Ask the agency in charge or the yearbook; where a year was not collected, write “…”.",
  },
  message: {
    vi: ({ name, missing, filled, twin }) =>
      `“${name}”: chưa có số thực hiện ${years(missing)}` +
      (twin === null
        ? " giữa các năm đã có."
        : `; mới có ${years(filled)}, trong khi “${twin}” có đủ.`),
    en: ({ name, missing, filled, twin }) =>
      `“${name}”: no actual of ${years(missing)}` +
      (twin === null
        ? " between years that have one."
        : `; only ${years(filled)} is given, while “${twin}” has them all.`),
  },
  scope: "table",
  reads: [],
  asks: ["sheet", "name", "facts", "actual"],
  *find(indicator, plan) {
    const cells = [...indicator.actual].sort(([a], [b]) => a - b);
    const filledAt = cells.flatMap(([, cell], i) => (isBlank(cell) ? [] : i));
    const [first, last] = [filledAt[0], filledAt.at(-1)];
    if (first === undefined || last === undefined) return;
    const inside = cells.slice(first, last).filter(([, cell]) => isBlank(cell));
    const twin = inside.length === 0 && first === last ? twinOf(indicator, plan) : null;
    const [start, ...rest] = twin ? cells.slice(0, first) : inside;
    if (!start) return;
    yield {
      at: start[1].ref,
      also: rest.map(([, { ref }]) => ref),
      facts: {
        name: indicator.name.text,
        missing: [start, ...rest].map(([year]) => year),
        filled: filledAt.map((i) => cells[i]![0]),
        twin: twin?.name.text ?? null,
      },
    };
  },
});

/** A row that the same register entry describes and that has every actual: such figures are collected. */
function twinOf(indicator: Indicator, { indicators }: Plan): Indicator | null {
  if (!indicator.facts || indicator.actual.size < 3) return null;
  const alike = completeRows(indicators).get(indicator.facts) ?? [];
  return alike.find((other) => other !== indicator && other.sheet === indicator.sheet) ?? null;
}

/** The rows that have every actual, by what the register says of them. */
const completeRows = indexOnce((indicators: readonly Indicator[]) => {
  const rows = new Map<NonNullable<Indicator["facts"]>, Indicator[]>();
  for (const row of indicators) {
    if (!row.facts || [...row.actual.values()].some(isBlank)) continue;
    const alike = rows.get(row.facts);
    if (alike) alike.push(row);
    else rows.set(row.facts, [row]);
  }
  return rows;
});
