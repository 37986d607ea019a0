import type { LetterDocument, LetterTable } from "../letter/letterDocument";
import { letterFoot } from "../letter/letterFoot";
import { letterHead } from "../letter/letterHead";
import { bodyParagraph, centered, sizes, tableCell } from "../letter/letterParts";
import { provinceName } from "../letter/provinceName";
import { sourceLine } from "./noteBook";
import { NOTE_TITLE, noteCells, noteColumns } from "./noteTable";
import { REQUESTS, type ReviewNote, requestWords } from "./reviewNote";

/** Of the line. */
const COLUMNS = [4, 10, 17, 9, 20, 15, 15, 10] as const;

const NO_SENDER = "[Tên cơ quan ban hành]";

export interface NoteSender {
  /** Who writes; null to leave it blank. */
  readonly name: string | null;
  /** As the master's info sheet gives it. */
  readonly province: string | null;
}

/** A note as a letter to be signed, its table across a page of A4 landscape. */
export function noteLetter(note: ReviewNote, { name, province }: NoteSender): LetterDocument {
  const sender = name ?? NO_SENDER;
  const place = provinceName(province);
  return {
    title: `${NOTE_TITLE}: ${note.agency}`,
    sections: [
      {
        orientation: "landscape",
        blocks: [
          ...letterHead({
            above: `UBND ${place.full}`,
            sender,
            place: place.place,
            subject: "đề nghị rà soát, hoàn thiện số liệu kế hoạch",
            addressee: note.agency,
          }),
          bodyParagraph(opening(note, sender)),
          {
            ...centered(NOTE_TITLE, sizes.body, { bold: true }),
            ...{ before: 12, after: 6, withNext: true as const },
          },
          noteTable(note),
          {
            ...bodyParagraph(
              `Đề nghị ${note.agency} ghi ý kiến vào cột cuối, hoàn thiện biểu và gửi lại ${sender} trước ngày …/…/…… để tổng hợp./.`
            ),
            withNext: true,
          },
          letterFoot(["Như trên;", "Lưu: VT, ………."]),
        ],
      },
    ],
  };
}

function opening(note: ReviewNote, sender: string): string {
  const source = sourceLine(note);
  const counts = REQUESTS.flatMap((request) => {
    const count = note.lines.filter((line) => line.request === request).length;
    return count === 0
      ? []
      : `${String(count).padStart(2, "0")} nội dung ${requestWords[request].toLowerCase()}`;
  });
  return `Qua rà soát số liệu ${note.agency} đã gửi${source === "" ? "" : ` (${source})`}, ${sender} nhận thấy có ${counts.join("; ")} như sau:`;
}

function noteTable({ lines }: ReviewNote): LetterTable {
  return {
    kind: "table",
    columns: COLUMNS,
    ruled: true,
    headRows: 1,
    rows: [
      noteColumns.map(({ heading }) => tableCell(heading, "center", { bold: true })),
      ...lines.map((line, index) => [
        tableCell(String(index + 1), "center"),
        ...noteColumns.slice(1).map(({ centered: isCentered }, column) => {
          const text = noteCells(line)[column] ?? "";
          return tableCell(text.replace("\n", ", ô "), isCentered ? "center" : "left");
        }),
      ]),
    ],
  };
}
