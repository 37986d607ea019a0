import { REQUESTS, type ReviewNote, requestWords } from "../domain/review/reviewNote";
import type { Language, Text } from "../domain/text";

/** What agencies are asked, for a reader at a terminal: a line each; the notes themselves are Vietnamese. */
export function reviewSummary(
  book: string,
  notes: readonly ReviewNote[],
  folder: string,
  language: Language
): string {
  const headline: Text =
    notes.length === 0
      ? {
          vi: "không có nội dung nào cần đề nghị rà soát",
          en: "there is nothing to ask any agency",
        }
      : {
          vi: `đã lập ${notes.length} phiếu đề nghị rà soát, hoàn thiện số liệu trong ${folder}`,
          en: `${notes.length} notes to agencies written to ${folder}`,
        };
  return [`${book}: ${headline[language]}\n`, ...notes.map(noteLine)].join("");
}

function noteLine({ agency, lines }: ReviewNote): string {
  const counts = REQUESTS.flatMap((request) => {
    const count = lines.filter((line) => line.request === request).length;
    return count === 0 ? [] : `${count} ${requestWords[request].toLowerCase()}`;
  });
  return `  ${agency}: ${counts.join(", ")}\n`;
}
