import type { ConsolidatedFile, IndicatorContribution } from "../consolidation";
import { type Part, partAt } from "../contributedFigure";
import { readBook } from "../readBook";
import type { FigureField, SubmittedTable } from "../submission";
import { indicatorTable } from "../submittedCells";

/** What contributions give to each field, in their order: one list a field. */
export type PartsByField = ReadonlyMap<FigureField, readonly Part[]>;

/** Reads what rows give to totals, each row once: a national pull has sixteen million cells. */
export class PartReader {
  private readonly places = new Map<SubmittedTable<FigureField>, readonly number[]>();

  constructor(
    private readonly files: readonly Pick<ConsolidatedFile, "file">[],
    private readonly fields: readonly FigureField[]
  ) {}

  read(contributions: readonly IndicatorContribution[]): PartsByField {
    const lists = this.fields.map((): Part[] => []);
    for (const contribution of contributions) {
      const book = readBook(this.files, contribution.file);
      const places = this.placesIn(indicatorTable(book, contribution.row));
      for (let i = 0; i < lists.length; i++) {
        lists[i]!.push(partAt(contribution, places[i]!, book.date1904));
      }
    }
    return new Map(this.fields.map((field, i) => [field, lists[i]!]));
  }

  /** Where the fields stand in a table; -1 for a column that it does not have. */
  private placesIn(table: SubmittedTable<FigureField>): readonly number[] {
    let places = this.places.get(table);
    if (!places) {
      places = this.fields.map((field) => table.fields.indexOf(field));
      this.places.set(table, places);
    }
    return places;
  }
}
