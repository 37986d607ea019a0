import type { ConsolidatedFile, IndicatorContribution } from "../consolidation";
import { contributedFigure, partAt } from "../contributedFigure";
import type { FigureField } from "../submission";
import { indicatorTable } from "../submittedCells";

/** What an agency sent for a field, as it is written: a number, or words; quick where the cell holds a plain number. */
export function sentValue(
  files: readonly Pick<ConsolidatedFile, "file">[],
  contribution: IndicatorContribution,
  field: FigureField
): number | string | null {
  const { file: pulled } = files[contribution.file]!;
  if (pulled.status === "set-aside") return null;
  const { book } = pulled;
  const place = indicatorTable(book, contribution.row).fields.indexOf(field);
  if (place < 0) return null;
  const part = partAt(contribution, place, book.date1904);
  return typeof part === "number"
    ? part
    : (contributedFigure(files, contribution, field)?.value ?? null);
}
