import type { Indicator, Plan } from "../plan/plan";
import type { Denominator } from "../plan/registers/denominators";
import type { Direction } from "../plan/valueOrder";
import { years as yearList } from "../rules/say";
import { readRow } from "../targets/readRow";
import { isRefusal } from "../targets/refusal";
import type { AllocationRefusal } from "./allocation";

/** The yearly targets of the province that are shared out, and what is known of the indicator. */
export interface ProvinceTarget {
  readonly row: Indicator;
  /** The plan years, in order, and the target of each. */
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** What the province reached in the year before; null where it has no such figure. */
  readonly base: number | null;
  /** Localities make the province by their sum, or by their mean weighted by another measure. */
  readonly makes: "sum" | "mean";
  /** The years add up: what is produced in a year, not what is reached by its end. */
  readonly flows: boolean;
  readonly way: Direction | null;
  readonly low: number;
  readonly high: number;
  readonly mostDecimals: number;
  /** What the mean is weighted by, as the register says; null where it does not. */
  readonly weightedBy: string | null;
}

interface Known {
  readonly plan: Plan;
  readonly denominators: readonly Denominator[];
}

/** Reads what of a row is to be shared out; a refusal says why it can't be. */
export function readProvinceTarget(
  row: Indicator,
  { plan, denominators }: Known
): ProvinceTarget | AllocationRefusal {
  const aggregation = row.facts?.aggregation ?? row.unitFacts?.aggregation ?? null;
  const makes =
    aggregation === "sum" ? "sum" : aggregation && MEANS.has(aggregation) ? "mean" : null;
  if (makes === null) return noParts(row, aggregation === null);
  const untouched = {
    ...{ isOurs: () => false, typed: () => undefined },
    ...{ scenario: () => "base" as const, weights: () => null },
  };
  const reading = readRow(row, { plan, denominators, ...untouched });
  if (isRefusal(reading)) {
    return { code: "row-refused", text: reading.text, cells: reading.cells, holds: [] };
  }
  const { years, held, way, low, high, mostDecimals } = reading;
  const byYear = new Map(held.map(({ year, value }) => [year, value]));
  const missing = years.filter((year) => !byYear.has(year));
  if (missing.length > 0) return yearsMissing(row, missing);
  return {
    ...{ row, years, makes, way, low, high, mostDecimals },
    values: years.map((year) => byYear.get(year)!),
    base: reading.base?.value ?? null,
    flows: row.facts?.valueKind === "period",
    weightedBy: row.facts?.weight ?? null,
  };
}

const MEANS: ReadonlySet<string> = new Set(["weighted", "ratio-of-sums"]);

function noParts({ name, unit }: Indicator, unknown: boolean): AllocationRefusal {
  const vi = unknown
    ? `“${name.text}”: chưa biết cách tổng hợp từ địa phương. Hãy ghi “Cách tổng hợp” cho đơn vị “${unit?.text ?? ""}” ở trang “Đơn vị tính”, hoặc cho chỉ tiêu ở trang “Danh mục chỉ tiêu”`
    : `“${name.text}”: chỉ tiêu này không cộng hay bình quân được từ địa phương (tốc độ, cơ cấu, thứ hạng), nên không phân bổ`;
  const en = unknown
    ? `“${name.text}”: it is not known how localities make the province. Say so for the unit “${unit?.text ?? ""}” on the sheet “Đơn vị tính”, or for the indicator on “Danh mục chỉ tiêu”`
    : `“${name.text}”: it is neither a sum nor a mean of localities (a speed, a structure, a rank), so it is not shared out`;
  return {
    code: unknown ? "aggregation-unknown" : "no-parts",
    cells: [unknown && unit ? unit.ref : name.ref],
    holds: [],
    text: { vi: `${vi}.`, en: `${en}.` },
  };
}

function yearsMissing({ name, plan }: Indicator, missing: readonly number[]): AllocationRefusal {
  return {
    code: "years-missing",
    cells: missing.flatMap((year) => plan.get(year)?.ref ?? []),
    holds: [],
    text: {
      vi: `“${name.text}”: chưa có số của năm ${yearList(missing)}. Hãy phân kỳ chỉ tiêu năm trước, rồi phân bổ cho địa phương.`,
      en: `“${name.text}”: ${yearList(missing)} have no number. Fill the yearly targets first, then share them out.`,
    },
  };
}
