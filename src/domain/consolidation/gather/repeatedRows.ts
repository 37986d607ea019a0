import type { SubmissionRemark } from "../consolidation";
import type { RowFate } from "../reconciliation";
import { type RemarkedRow, remarkTexts, rowRemark } from "./remarks";

/** A row that was matched, with what it says. */
export interface MatchedRow {
  /** Key of the consolidating book's row; null where the row says nothing, or was not matched. */
  readonly key: string | null;
  readonly said: () => readonly unknown[];
  readonly at: RemarkedRow;
}

/** What becomes of rows that repeat a row of their book, by their places. */
export interface Repetitions {
  readonly fates: ReadonlyMap<number, RowFate>;
  readonly remarks: readonly SubmissionRemark[];
}

/**
 * Finds rows of one book that are one row of the consolidating book: where they say the same, the first counts;
 * where they differ, none does until the sender says which.
 */
export function repeatedRows(rows: readonly MatchedRow[]): Repetitions {
  const fates = new Map<number, RowFate>();
  const remarks: SubmissionRemark[] = [];
  for (const places of placesOfRepeated(rows)) {
    const [first, ...rest] = places.map((place) => JSON.stringify(rows[place]!.said()));
    const alike = rest.every((other) => other === first);
    const numbers = places.map((place) => rows[place]!.at.row.rowNumber);
    const text = alike ? remarkTexts.repeatedSame() : remarkTexts.repeatedDifferent(numbers);
    for (const place of alike ? places.slice(1) : places) {
      fates.set(place, alike ? "repeated" : "conflict");
      const remark = rowRemark("repeated-row", rows[place]!.at, text);
      remarks.push(alike ? remark : { ...remark, blocks: true });
    }
  }
  return { fates, remarks };
}

function placesOfRepeated(rows: readonly MatchedRow[]): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  rows.forEach(({ key }, place) => {
    if (key === null) return;
    const known = byKey.get(key);
    if (known) known.push(place);
    else byKey.set(key, [place]);
  });
  return [...byKey.values()].filter(({ length }) => length > 1);
}
