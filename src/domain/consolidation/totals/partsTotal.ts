import type { Aggregation } from "../../plan/registers/units";
import type { IndicatorContribution, NoTotalReason, PartsTotal } from "../consolidation";
import type { Part } from "../contributedFigure";
import type { FigureField } from "../submission";
import { noTotalText } from "./noTotalText";
import type { Weights } from "./weights";

/** Whose parts make the whole of one row. */
export interface PartsBasis {
  readonly kind: "localities" | "parts";
  readonly contributions: readonly IndicatorContribution[];
  /** Agencies whose part belongs to the whole and who have no row; null where they are not listed one by one. */
  readonly absent: readonly string[] | null;
  readonly aggregation: Aggregation;
  readonly weights: Weights;
}

/** One field of the parts. */
export interface FieldParts {
  readonly field: FigureField;
  /** In the order of the contributions. */
  readonly parts: readonly Part[];
  /** What the consolidating book has for the whole province; null where it has no number. */
  readonly whole: number | null;
}

/** What the parts of a field make together; no total where one is missing, in words, or can't be weighed. */
export function partsTotal(basis: PartsBasis, column: FieldParts): PartsTotal {
  const { aggregation, absent, contributions } = basis;
  const { parts, whole } = column;
  let [given, numbers, copied, sum] = [0, 0, 0, 0];
  const [worded, blank]: [number[], number[]] = [[], []];
  parts.forEach((part, place) => {
    if (part === "not-a-number") worded.push(place);
    else if (part === "missing") blank.push(place);
    else given++;
    if (typeof part !== "number") return;
    numbers++;
    sum += part;
    if (part !== 0 && part === whole) copied++;
  });
  const expected = absent && absent.length + contributions.length;
  const none = (reason: NoTotalReason, agencies: readonly string[] = []): PartsTotal => ({
    ...{ kind: "no-total", reason, given, expected },
    text: noTotalText(reason, { kind: basis.kind, given, expected, agencies }),
  });
  const named = (places: readonly number[]) => places.map((place) => contributions[place]!.agency);
  if (aggregation === "none") return none("not-aggregated");
  if (aggregation === "recomputed") return none("recomputed");
  if (worded.length > 0) return none("not-a-number", named(worded));
  if (absent === null) return none("parts-unknown");
  if (blank.length + absent.length > 0) {
    return none("parts-missing", [...named(blank), ...absent]);
  }
  if (numbers === 0) return none("parts-missing");
  if (aggregation === "sum") {
    const isCopied = copied > 1 && 2 * copied > numbers;
    const same = () => parts.flatMap((part, place) => (part === whole ? [place] : []));
    return isCopied
      ? none("copied", named(same()))
      : { kind: "total", method: "sum", value: rounded(sum), given, expected };
  }
  const mean = weightedMean(basis, column);
  return typeof mean === "number"
    ? { kind: "total", method: "weighted", value: mean, given, expected }
    : none("weights-missing", named(mean));
}

/** The mean of the parts that are numbers; the places of those without a weight where there are any. */
function weightedMean(
  { contributions, weights }: PartsBasis,
  { field, parts }: FieldParts
): number | readonly number[] {
  const lacking: number[] = [];
  const weighed: number[] = [];
  let [sum, whole] = [0, 0];
  parts.forEach((part, place) => {
    if (typeof part !== "number") return;
    const weight = weights.of(contributions[place]!, field);
    if (weight === null) lacking.push(place);
    weighed.push(place);
    sum += part * (weight ?? 0);
    whole += weight ?? 0;
  });
  if (lacking.length > 0) return lacking;
  return whole === 0 ? weighed : rounded(sum / whole);
}

/** Without the binary tail that adding decimals leaves. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}
