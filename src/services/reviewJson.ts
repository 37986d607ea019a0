import { type ReviewNote, requestWords } from "../domain/review/reviewNote";

/** What agencies are asked, as `plan review --json` writes it (docs/schemas/review.schema.json). */
export function reviewJson(book: string, notes: readonly ReviewNote[], files: readonly string[]) {
  return {
    book,
    notes: notes.map(({ agency, documentNumber, documentDate, lines }) => ({
      ...{ agency, documentNumber, documentDate },
      lines: lines.map(({ request, ...line }) => ({
        ...line,
        request,
        words: requestWords[request],
      })),
    })),
    files,
  };
}
