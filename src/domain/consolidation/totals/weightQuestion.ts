import type { Indicator } from "../../plan/plan";
import type { IndicatorContribution, ProvinceFigure } from "../consolidation";
import type { WeightQuestion } from "../question";
import type { FigureField } from "../submission";
import type { Weights } from "./weights";

/** Asks what rates are weighed by where books do not say; null where every total has its weights. */
export function weightQuestion(
  row: Indicator,
  weight: string | null,
  parts: readonly IndicatorContribution[],
  figures: ReadonlyMap<FigureField, ProvinceFigure>,
  weights: Weights
): WeightQuestion | null {
  const fields = [...figures].flatMap(([field, { localities, parts: shares }]) =>
    [localities, shares].some((one) => one?.kind === "no-total" && one.reason === "weights-missing")
      ? [field]
      : []
  );
  if (fields.length === 0) return null;
  const lacking = parts.filter((one) => fields.some((field) => weights.of(one, field) === null));
  const agencies = [...new Set(lacking.map(({ agency }) => agency))];
  const name = row.name.text;
  const by = weight ?? "mẫu số";
  return {
    ...{ kind: "weight", key: row.key, name, weight, agencies, fields },
    text: {
      vi: `“${name}”: để tính số toàn tỉnh cần ${by} của ${agencies.length} đơn vị. Nhập tử số, mẫu số hoặc để trống để chưa tính.`,
      en: `“${name}”: the province's figure needs “${by}” of ${agencies.length} agencies. Enter them, or leave the figure open.`,
    },
  };
}
