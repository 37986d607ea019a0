import type { LetterParagraph, LetterTable } from "./letterDocument";
import { centered, run, sizes } from "./letterParts";

const COLUMNS = [50, 50] as const;
/** Room above, and for signature and seal, in points. */
const BEFORE = 12;
const SIGNATURE = 84;

/** Nơi nhận on the left; on the right the office and name of who signs, left to be filled in. */
export function letterFoot(recipients: readonly string[]): LetterTable {
  return {
    kind: "table",
    columns: COLUMNS,
    ruled: false,
    headRows: 0,
    rows: [
      [
        {
          blocks: [
            { ...recipientLine("Nơi nhận:", true), before: BEFORE },
            ...recipients.map((one) => recipientLine(`- ${one}`, false)),
          ],
        },
        {
          blocks: [
            { ...centered("[QUYỀN HẠN, CHỨC VỤ]", sizes.body, { bold: true }), before: BEFORE },
            { ...centered("[Họ và tên]", sizes.body, { bold: true }), before: SIGNATURE },
          ],
        },
      ],
    ],
  };
}

function recipientLine(text: string, title: boolean): LetterParagraph {
  const words = title
    ? run(text, sizes.recipientsTitle, { bold: true, italic: true })
    : run(text, sizes.recipients);
  return { kind: "paragraph", runs: [words], align: "left" };
}
