import type { LetterBlock, LetterTable } from "./letterDocument";
import { DOTS, centered, run, sizes } from "./letterParts";

/** What the head of an administrative letter names; the number and the day are left blank, to be given at signing. */
export interface LetterHead {
  /** The agency above the one that writes; null where there is none. */
  readonly above: string | null;
  /** Who writes. */
  readonly sender: string;
  /** Where; null to leave it blank. */
  readonly place: string | null;
  /** Follows `V/v`. */
  readonly subject: string;
  readonly addressee: string;
}

/** Of the line: the nation's name needs the wider part. */
const COLUMNS = [41, 59] as const;
const SENDER_RULE = 22;
const MOTTO_RULE = 55;

/** Quốc hiệu, tiêu ngữ, names of agencies, number, place and day, subject and addressee: Decree 30/2020/NĐ-CP, appendix I. */
export function letterHead({
  above,
  sender,
  place,
  subject,
  addressee,
}: LetterHead): readonly LetterBlock[] {
  const agencies = [
    ...(above === null ? [] : [centered(above.toUpperCase(), sizes.agency)]),
    centered(sender.toUpperCase(), sizes.agency, { bold: true }),
    { kind: "rule", length: SENDER_RULE },
  ] as const;
  const nation = [
    centered("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", sizes.nation, { bold: true }),
    centered("Độc lập - Tự do - Hạnh phúc", sizes.motto, { bold: true }),
    { kind: "rule", length: MOTTO_RULE },
  ] as const;
  const day = `${place ?? DOTS}, ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const places: LetterTable = {
    kind: "table",
    columns: COLUMNS,
    ruled: false,
    headRows: 0,
    rows: [
      [{ blocks: agencies }, { blocks: nation }],
      [
        {
          blocks: [
            { ...centered(`Số: ${DOTS}/${DOTS}`, sizes.number), before: 6 },
            { ...centered(`V/v ${subject}`, sizes.subject), before: 6 },
          ],
        },
        { blocks: [{ ...centered(day, sizes.motto, { italic: true }), before: 6 }] },
      ],
    ],
  };
  return [
    places,
    {
      kind: "paragraph",
      runs: [run(`Kính gửi: ${addressee}`, sizes.body)],
      align: "center",
      before: 18,
      after: 12,
    },
  ];
}
