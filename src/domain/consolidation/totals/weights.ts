import type { WeightAnswer } from "../answers";
import type { ConsolidatedFile, IndicatorContribution } from "../consolidation";
import { partOf } from "../contributedFigure";
import type { FigureField } from "../submission";

/** What weighs each agency's figures of one row: the weighing row of its own book, else as answered. */
export class Weights {
  private readonly byFile: ReadonlyMap<number, IndicatorContribution>;
  private readonly answers: ReadonlyMap<string, readonly WeightAnswer[]>;

  constructor(
    private readonly files: readonly Pick<ConsolidatedFile, "file">[],
    weighing: readonly IndicatorContribution[],
    answers: readonly WeightAnswer[]
  ) {
    this.byFile = new Map(weighing.map((one) => [one.file, one]));
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
    const own = this.byFile.get(file);
    const part = own && partOf(this.files, own, field);
    if (typeof part === "number" && part >= 0) return part;
    const answers = this.answers.get(agency) ?? [];
    const answer =
      answers.find((one) => one.field === field) ?? answers.find((one) => one.field === null);
    return answer && answer.weight >= 0 ? answer.weight : null;
  }
}
