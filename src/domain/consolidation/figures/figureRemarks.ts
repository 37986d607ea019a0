import type { Indicator } from "../../plan/plan";
import { remarkTexts } from "../gather/remarks";
import type { ConsolidatedFile, IndicatorContribution, SubmissionRemark } from "../consolidation";
import { type ContributedFigure, contributedFigure } from "../contributedFigure";
import { readBook } from "../readBook";
import { type FigureField, type SubmittedValue, isTarget } from "../submission";
import { indicatorTable } from "../submittedCells";
import { masterVoice } from "./provinceFigure";
import { saysTheSame, voiceOfSpeaker } from "./voice";

const UNREADABLE: ReadonlySet<ContributedFigure["kind"]> = new Set([
  "text",
  "error",
  "date-damage",
  "ambiguous",
]);

/** What is to be said of single figures of a row: what no one can read, and past figures that differ from the book's. */
export function figureRemarks(
  files: readonly Pick<ConsolidatedFile, "file">[],
  contribution: IndicatorContribution,
  row: Indicator
): readonly SubmissionRemark[] {
  const { fields } = indicatorTable(readBook(files, contribution.file), contribution.row);
  const { values, formats } = contribution.row;
  const speaks = contribution.role !== "locality" && contribution.role !== "part";
  // Most rows are plain numbers of localities.
  const isPlain = !speaks && !formats && values.every(isPlainNumber);
  return (isPlain ? [] : values).flatMap((sent, place): SubmissionRemark[] => {
    const field = fields[place]!;
    const past = speaks && !isTarget(field);
    // Most cells are plain numbers of a plan year.
    if (sent === null || (typeof sent === "number" && !past && !contribution.row.formats))
      return [];
    const figure = contributedFigure(files, contribution, field)!;
    const text = UNREADABLE.has(figure.kind)
      ? ({ code: "unreadable", text: remarkTexts.unreadable(figure.text) } as const)
      : past
        ? changedActual(contribution, figure, row, field)
        : null;
    if (!text) return [];
    const { sheet, cell } = figure.source;
    const of = { appendix: "indicators", key: row.key, name: contribution.row.name } as const;
    return [{ ...text, ...of, at: { sheet, cell }, sent: figure.text }];
  });
}

function isPlainNumber(sent: SubmittedValue | null): boolean {
  return sent === null || typeof sent === "number";
}

function changedActual(
  contribution: IndicatorContribution,
  figure: ContributedFigure,
  row: Indicator,
  field: FigureField
) {
  const master = masterVoice({ row, field, assigned: false });
  if (!master || saysTheSame(master, voiceOfSpeaker(contribution, figure))) return null;
  return {
    code: "changed-actual",
    text: remarkTexts.changedActual(figure.text, master.text),
  } as const;
}
