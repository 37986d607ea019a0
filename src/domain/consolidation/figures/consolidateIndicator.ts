import type { Indicator } from "../../plan/plan";
import type {
  Conflict,
  ConsolidatedFile,
  ConsolidatedIndicator,
  IndicatorContribution,
  PartsTotal,
  ProvinceFigure,
} from "../consolidation";
import { contributedFigure } from "../contributedFigure";
import type { WeightQuestion } from "../question";
import type { FigureField } from "../submission";
import type { PartReader } from "../totals/partReader";
import { type PartsBasis, partsTotal } from "../totals/partsTotal";
import { weightName } from "../totals/weightRow";
import { weightQuestion } from "../totals/weightQuestion";
import type { Weights } from "../totals/weights";
import type { Decisions } from "./agreement";
import { type Spoken, masterCell, provinceFigure } from "./provinceFigure";

/** One row of the consolidating book and what was sent for it. */
export interface RowFacts {
  readonly row: Indicator;
  readonly fields: readonly FigureField[];
  readonly files: readonly Pick<ConsolidatedFile, "file">[];
  /** In the order of belief, then of the roster. */
  readonly contributions: readonly IndicatorContribution[];
  readonly owners: readonly string[];
  /** The localities that belong to the province; null where the register does not list them one by one. */
  readonly localities: readonly string[] | null;
  readonly weightRow: Indicator | null;
  readonly weights: Weights;
  readonly reader: PartReader;
  readonly assigned: boolean;
}

export interface ConsolidatedRow {
  readonly indicator: ConsolidatedIndicator;
  readonly conflicts: readonly Conflict[];
  readonly disputed: readonly IndicatorContribution[];
  readonly question: WeightQuestion | null;
}

/** Consolidates one row: who speaks, what parts make together, where values differ. */
export function consolidateIndicator(facts: RowFacts, decisions: Decisions): ConsolidatedRow {
  const { row, contributions, owners } = facts;
  const localities = contributions.filter(({ role }) => role === "locality");
  const parts = contributions.filter(({ role }) => role === "part");
  const speakers = contributions.filter(({ role }) => role !== "locality" && role !== "part");
  const aggregation = row.facts?.aggregation ?? row.unitFacts?.aggregation ?? "none";
  const { weights, reader } = facts;
  const localityTotals = totalsOf({
    ...{ kind: "localities", contributions: localities, aggregation, weights },
    ...{ expected: facts.localities, row, reader },
  });
  const partTotals = totalsOf({
    ...{ kind: "parts", contributions: parts, aggregation, weights },
    ...{ expected: owners.length > 1 ? owners : null, row, reader },
  });
  const names = { localityNames: namesOf(localities), partNames: namesOf(parts) };
  const figures = new Map<FigureField, ProvinceFigure>();
  const conflicts: Conflict[] = [];
  const disputed = new Set<IndicatorContribution>();
  for (const field of facts.fields) {
    const settlement = provinceFigure(
      {
        ...{ row, field, assigned: facts.assigned },
        speakers: spoken(facts, speakers, field),
        ...{ localities: localityTotals(field), parts: partTotals(field) },
        ...names,
      },
      decisions
    );
    figures.set(field, settlement.figure);
    if (settlement.conflict) conflicts.push(settlement.conflict);
    settlement.disputed.forEach((one) => disputed.add(one));
  }
  return {
    indicator: {
      ...{ row, owner: owners[0] ?? null, aggregation, weightKey: facts.weightRow?.key ?? null },
      ...{ speakers, localities, parts, figures },
    },
    ...{ conflicts, disputed: [...disputed] },
    question: weightQuestion(
      row,
      weightName(row),
      [...localities, ...parts],
      figures,
      facts.weights
    ),
  };
}

interface TotalsBasis extends Omit<PartsBasis, "absent"> {
  /** Null where they are not listed one by one. */
  readonly expected: readonly string[] | null;
  readonly row: Indicator;
  readonly reader: PartReader;
}

/** The total of parts, field by field; none where there are no parts. */
function totalsOf({ expected, row, reader, ...basis }: TotalsBasis) {
  const { contributions } = basis;
  if (contributions.length === 0) return () => null;
  const there = new Set(namesOf(contributions));
  const absent = expected && expected.filter((name) => !there.has(name));
  const parts = reader.read(contributions);
  return (field: FigureField): PartsTotal =>
    partsTotal(
      { ...basis, absent },
      { field, parts: parts.get(field)!, whole: wholeOf(row, field) }
    );
}

function namesOf(contributions: readonly IndicatorContribution[]): readonly string[] {
  return contributions.map(({ agency }) => agency);
}

function spoken(
  { files }: RowFacts,
  speakers: readonly IndicatorContribution[],
  field: FigureField
): readonly Spoken[] {
  return speakers.flatMap((contribution): Spoken[] => {
    const figure = contributedFigure(files, contribution, field);
    // `…` says that nobody collected it yet.
    return figure && figure.missing !== "not-collected" ? [{ contribution, figure }] : [];
  });
}

/** The number of the whole province in the consolidating book. */
function wholeOf(row: Indicator, field: FigureField): number | null {
  const value = masterCell(row, field)?.value;
  return value?.kind === "number" ? value.low : null;
}
