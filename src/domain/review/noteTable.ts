import type { PrintedColumn } from "./printedList";
import { type NoteLine, requestWords } from "./reviewNote";

export const NOTE_TITLE = "PHIẾU ĐỀ NGHỊ RÀ SOÁT, HOÀN THIỆN SỐ LIỆU";

/** Together one page of A4 landscape at about the printed size. */
export const noteColumns: readonly PrintedColumn[] = [
  { heading: "TT", width: 5, centered: true },
  { heading: "Trang tính, ô", width: 13, centered: true },
  { heading: "Chỉ tiêu, nhiệm vụ", width: 26 },
  { heading: "Số đơn vị gửi", width: 12, centered: true },
  { heading: "Nội dung", width: 34 },
  { heading: "Căn cứ", width: 26 },
  { heading: "Đề nghị", width: 30 },
  { heading: "Ý kiến của đơn vị", width: 24 },
];

/** The words of a line, from the second column on; the last column is left to the agency. */
export function noteCells(line: NoteLine): readonly string[] {
  const { at, cells, about, sent, content, ground, request, asked } = line;
  return [
    at ? `${at.sheet}\n${cells}` : "",
    ...[about, sent, content, ground],
    `${requestWords[request]}: ${withoutRequest(asked)}`,
  ];
}

/** A rule may say “Đề nghị …” itself. */
function withoutRequest(asked: string): string {
  const [, rest] = /^Đề nghị\s+(.+)$/su.exec(asked) ?? [];
  return rest === undefined ? asked : rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1);
}
