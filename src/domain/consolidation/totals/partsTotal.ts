import type { Aggregation } from "../../plan/registers/units";
import type {
  ConsolidatedFile,
  IndicatorContribution,
  NoTotalReason,
  PartsTotal,
} from "../consolidation";
import { type Part, partOf } from "../contributedFigure";
import type { FigureField } from "../submission";
import { noTotalText } from "./noTotalText";
import type { Weights } from "./weights";

/** What a total is built from. */
export interface PartsBasis {
  readonly files: readonly Pick<ConsolidatedFile, "file">[];
  readonly kind: "localities" | "parts";
  readonly parts: readonly IndicatorContribution[];
  /** Agencies whose part belongs to the whole, all of `parts` among them; null where they are not listed one by one. */
  readonly expected: readonly string[] | null;
  readonly aggregation: Aggregation;
  readonly weights: Weights;
  /** What the consolidating book has for the whole province; null where it has no number. */
  readonly whole: number | null;
}

/** A part of a total, as its agency gave it. */
interface Given {
  readonly contribution: IndicatorContribution;
  readonly part: Part;
}

/** What the parts of a field make together; no total where one is missing, in words, or can't be weighed. */
export function partsTotal(basis: PartsBasis, field: FigureField): PartsTotal {
  const { files, parts, expected, aggregation } = basis;
  const all = parts.map((contribution) => ({
    contribution,
    part: partOf(files, contribution, field),
  }));
  const given = all.filter(({ part }) => typeof part === "number" || part === "nothing");
  const counts = { given: given.length, expected: expected?.length ?? null };
  const none = (reason: NoTotalReason, agencies: readonly string[] = []): PartsTotal => ({
    ...{ ...counts, kind: "no-total", reason },
    text: noTotalText(reason, { ...counts, kind: basis.kind, agencies }),
  });
  if (aggregation === "none") return none("not-aggregated");
  if (aggregation === "recomputed") return none("recomputed");
  const worded = agenciesOf(all.filter(({ part }) => part === "not-a-number"));
  if (worded.length > 0) return none("not-a-number", worded);
  if (expected === null) return none("parts-unknown");
  const missing = missingOf(expected, given);
  if (missing.length > 0) return none("parts-missing", missing);
  const numbers = given.filter(isNumber);
  if (numbers.length === 0) return none("parts-missing", []);
  if (aggregation === "sum") {
    const copied = numbers.filter(({ part }) => part !== 0 && part === basis.whole);
    if (copied.length > 1) return none("copied", agenciesOf(copied));
    return {
      ...counts,
      kind: "total",
      method: "sum",
      value: sumOf(numbers.map(({ part }) => part)),
    };
  }
  return weighted(numbers, basis, field, counts, none);
}

function weighted(
  numbers: readonly (Given & { readonly part: number })[],
  { weights }: PartsBasis,
  field: FigureField,
  counts: Pick<PartsTotal, "given" | "expected">,
  none: (reason: NoTotalReason, agencies?: readonly string[]) => PartsTotal
): PartsTotal {
  const weighed = numbers.map((one) => ({ ...one, weight: weights.of(one.contribution, field) }));
  const lacking = weighed.filter(({ weight }) => weight === null);
  if (lacking.length > 0) return none("weights-missing", agenciesOf(lacking));
  const whole = sumOf(weighed.map(({ weight }) => weight!));
  if (whole === 0) return none("weights-missing", agenciesOf(weighed));
  const value = weighed.reduce((sum, { part, weight }) => sum + part * weight!, 0) / whole;
  return { ...counts, kind: "total", method: "weighted", value: rounded(value) };
}

function isNumber(given: Given): given is Given & { readonly part: number } {
  return typeof given.part === "number";
}

function agenciesOf(given: readonly Given[]): readonly string[] {
  return given.map(({ contribution }) => contribution.agency);
}

function missingOf(expected: readonly string[], given: readonly Given[]): readonly string[] {
  // Every part is expected, and each agency gives one.
  if (given.length === expected.length) return [];
  const there = new Set(agenciesOf(given));
  return expected.filter((agency) => !there.has(agency));
}

function sumOf(numbers: readonly number[]): number {
  return rounded(numbers.reduce((sum, value) => sum + value, 0));
}

/** Without the binary tail that adding decimals leaves. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}
