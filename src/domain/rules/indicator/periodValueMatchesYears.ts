import type { Indicator, Plan, PlanCell } from "../../plan/plan";
import { indexOnce } from "../../plan/registers/indexOnce";
import { isSame } from "../../plan/valueOrder";
import { foldTones } from "../../notation/vietnamese";
import { decimalsOf, lastPlace } from "../precision";
import { type Sighting, defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

/** Two ways in which the value of the period and the yearly figures can contradict each other. */
type Facts =
  | {
      readonly kind: "mean-change";
      readonly name: string;
      readonly declared: number;
      readonly computed: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "end-of-period";
      readonly name: string;
      readonly declared: number;
      readonly last: number;
      readonly to: number;
      /** An earlier year that has the declared value. */
      readonly sameAs: number | null;
    };

export const periodValueMatchesYears = defineIndicatorRule<Facts>({
  id: "indicator/period-value-matches-years",
  severity: "warning",
  title: {
    vi: "Số cả giai đoạn khớp với số từng năm",
    en: "The value of the period agrees with its years",
  },
  why: {
    vi: "Số cả giai đoạn và số từng năm nói về cùng một kết quả; hai số mâu thuẫn thì có một số cũ hoặc gõ nhầm.",
    en: "The value of the period and its years tell of the same result; where they contradict, one is stale or a slip.",
  },
  fix: {
    vi: "Đối chiếu với báo cáo của cơ quan theo dõi; sửa số sai, hoặc ghi rõ cột cả giai đoạn là số gì.",
    en: "Compare with the report of the agency in charge; correct the wrong figure, or say what the column of the period means.",
  },
  message: {
    vi: (facts) =>
      facts.kind === "mean-change"
        ? `“${facts.name}”: ghi mức thay đổi mỗi năm ${viNumber(facts.declared)}, tính từ số các năm ${facts.from} và ${facts.to} là ${viNumber(facts.computed)}.`
        : `“${facts.name}”: cột cả giai đoạn ghi ${viNumber(facts.declared)}${facts.sameAs === null ? "" : ` (bằng số năm ${facts.sameAs})`}, năm ${facts.to} ghi ${viNumber(facts.last)}; các dòng khác ghi số năm ${facts.to} ở cột này.`,
    en: (facts) =>
      facts.kind === "mean-change"
        ? `“${facts.name}”: says a yearly change of ${enNumber(facts.declared)}; the figures of ${facts.from} and ${facts.to} give ${enNumber(facts.computed)}.`
        : `“${facts.name}”: the period says ${enNumber(facts.declared)}${facts.sameAs === null ? "" : ` (the figure of ${facts.sameAs})`}, ${facts.to} says ${enNumber(facts.last)}; the other rows give ${facts.to} in this column.`,
  },
  scope: "table",
  reads: ["periodActual"],
  asks: ["sheet", "name", "facts", "periodActual", "actual"],
  mutedBy: [
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator, plan) {
    const sighting = meanChange(indicator, plan) ?? endOfPeriod(indicator, plan);
    if (sighting) yield sighting;
  },
});

/** `Mức giảm hằng năm 1,62` against (last − first) / years. */
function meanChange(indicator: Indicator, plan: Plan): Sighting<Facts> | null {
  const cell = indicator.periodActual;
  const period = pastPeriod(indicator, plan);
  if (!cell || !period || cell.value.kind !== "change" || !isYearly(cell)) return null;
  const declared = exact(cell);
  const from = period.from - 1;
  const first = exact(indicator.actual.get(from));
  const last = exact(indicator.actual.get(period.to));
  if (declared === null || first === null || last === null) return null;
  const steps = period.to - from;
  const computed = (last - first) / steps;
  const rounding =
    lastPlace(decimalsOf(declared)) +
    lastPlace(Math.max(decimalsOf(first), decimalsOf(last))) / steps;
  if (Math.abs(declared - computed) <= rounding / 2) return null;
  const years = [...indicator.actual].filter(([year]) => year >= from && year <= period.to);
  return {
    at: cell.ref,
    also: years.map(([, { ref }]) => ref),
    facts: {
      ...{ kind: "mean-change", name: indicator.name.text, from, to: period.to },
      declared,
      computed: Number(computed.toFixed(decimalsOf(declared) + 1)),
    },
    imbalance: declared - computed,
  };
}

/** A stock or a rate whose period value is not the last year's, in a table where most others are. */
function endOfPeriod(indicator: Indicator, plan: Plan): Sighting<Facts> | null {
  const pair = lastOf(indicator, plan);
  if (!pair || pair.agrees || !mostAgree(plan).has(indicator.sheet)) return null;
  const { cell, last, declared, lastValue, to } = pair;
  const sameAs = [...indicator.actual].find(([year, { value }]) => {
    return year < to && value.low !== null && isSame(value.low, declared);
  });
  return {
    at: cell.ref,
    also: [last.ref],
    facts: {
      ...{ kind: "end-of-period", name: indicator.name.text, declared, last: lastValue, to },
      sameAs: sameAs?.[0] ?? null,
    },
    imbalance: declared - lastValue,
  };
}

interface Pair {
  readonly cell: PlanCell;
  readonly last: PlanCell;
  readonly declared: number;
  readonly lastValue: number;
  readonly to: number;
  readonly agrees: boolean;
}

/** The period value and the last year's figure where the register says that both are the state at its end. */
function lastOf(indicator: Indicator, plan: Plan): Pair | null {
  const to = plan.baseYear;
  const kind = indicator.facts?.valueKind;
  if (to === null || (kind !== "point-in-time" && kind !== "rate")) return null;
  const cell = indicator.periodActual;
  const last = indicator.actual.get(to);
  const declared = exact(cell?.value.kind === "number" ? cell : null);
  const lastValue = exact(last?.value.kind === "number" ? last : null);
  if (!cell || !last || declared === null || lastValue === null) return null;
  return { cell, last, declared, lastValue, to, agrees: agree(declared, lastValue) };
}

/** Equal; or one is the other with fewer decimals, rounded or cut. */
function agree(one: number, other: number): boolean {
  const decimals = [decimalsOf(one), decimalsOf(other)];
  const coarser = Math.min(...decimals);
  return (
    isSame(one, other) ||
    (decimals[0] !== decimals[1] && Math.abs(one - other) < lastPlace(coarser))
  );
}

/** The sheets where most rows give the last year's figure as the value of the period: elsewhere it means something else. */
const mostAgree = indexOnce((plan: Plan): ReadonlySet<string> => {
  const balance = new Map<string, number>();
  for (const indicator of plan.indicators) {
    const pair = lastOf(indicator, plan);
    if (!pair) continue;
    balance.set(indicator.sheet, (balance.get(indicator.sheet) ?? 0) + (pair.agrees ? 1 : -1));
  }
  return new Set([...balance].flatMap(([sheet, more]) => (more > 0 ? sheet : [])));
});

/** The years that the heading of the period's column names. */
function pastPeriod({ sheet }: Indicator, { tables }: Plan): { from: number; to: number } | null {
  const table = tables.find((one) => one.sheet === sheet && one.appendix === "indicators");
  const words = table?.headings.get("periodActual")?.text ?? "";
  const [from, to] = (words.match(/\d{4}/g) ?? []).map(Number);
  return from !== undefined && to !== undefined && from < to ? { from, to } : null;
}

function isYearly({ value }: PlanCell): boolean {
  return /(hang|moi|mot|binh quan) nam|binh quan|\/ ?nam/.test(foldTones(value.text));
}

function exact(cell: PlanCell | null | undefined): number | null {
  return cell && cell.value.low === cell.value.high ? cell.value.low : null;
}
