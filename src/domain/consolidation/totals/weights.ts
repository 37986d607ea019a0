import type { WeightAnswer } from "../answers";
import type { IndicatorContribution } from "../consolidation";
import type { FigureField } from "../submission";
import type { PartsByField } from "./partReader";

/** A row that weighs others, as every agency sent it. */
export class WeighingRow {
  /** Of each file's contribution. */
  private readonly places: number[] = [];

  constructor(
    contributions: readonly IndicatorContribution[],
    private readonly parts: PartsByField
  ) {
    contributions.forEach(({ file }, place) => (this.places[file] = place));
  }

  /** The number that the book of a file gives; null where it gives none. */
  of(file: number, field: FigureField): number | null {
    const place = this.places[file];
    const part = place === undefined ? undefined : this.parts.get(field)?.[place];
    return typeof part === "number" ? part : null;
  }
}

/** What weighs each agency's figures of one row: the weighing row of its own book, else as answered. */
export class Weights {
  private readonly answers: ReadonlyMap<string, readonly WeightAnswer[]>;

  constructor(
    private readonly weighing: WeighingRow | null,
    answers: readonly WeightAnswer[]
  ) {
    const byAgency = new Map<string, WeightAnswer[]>();
    for (const answer of answers) {
      const known = byAgency.get(answer.agency);
      if (known) known.push(answer);
      else byAgency.set(answer.agency, [answer]);
    }
    this.answers = byAgency;
  }

  /** A positive number, or zero where there is nothing to weigh; null where nobody gave one. */
  of({ file, agency }: IndicatorContribution, field: FigureField): number | null {
    const own = this.weighing?.of(file, field) ?? null;
    if (own !== null && own >= 0) return own;
    const answers = this.answers.get(agency) ?? [];
    const answer =
      answers.find((one) => one.field === field) ?? answers.find((one) => one.field === null);
    return answer && answer.weight >= 0 ? answer.weight : null;
  }
}
