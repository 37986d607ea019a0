import type { AuthoredBook } from "../authoredBook";
import { dayFirst } from "../rules/say";
import { NOTE_TITLE, noteCells, noteColumns } from "./noteTable";
import { printedListBook } from "./printedList";
import type { ReviewNote } from "./reviewNote";

/** A note as a workbook that the agency answers in: its last column is blank. */
export function noteBook(note: ReviewNote): AuthoredBook {
  const source = sourceLine(note);
  return printedListBook({
    sheet: "Phiếu đề nghị",
    title: NOTE_TITLE,
    lines: [
      { text: `Kính gửi: ${note.agency}`, bold: true },
      ...(source === "" ? [] : [{ text: source }]),
    ],
    columns: noteColumns,
    rows: note.lines.map(noteCells),
  });
}

/** Which document and which files a note is about; empty where neither is known. */
export function sourceLine({ documentNumber, documentDate, lines }: ReviewNote): string {
  const files = [...new Set(lines.map(({ file }) => file).filter((file) => file !== ""))];
  const document = [
    ...(documentNumber ? [`số ${documentNumber}`] : []),
    ...(documentDate ? [`ngày ${dayFirst(documentDate)}`] : []),
  ];
  return [
    ...(document.length > 0 ? [`Văn bản ${document.join(" ")}`] : []),
    ...(files.length > 0 ? [`Tệp: ${files.join("; ")}`] : []),
  ].join(". ");
}
