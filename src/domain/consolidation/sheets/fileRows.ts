import { blank, formula, number, text } from "../../deadlines/sheet/cells";
import { type Typed, areaAddress, cellAddress } from "../../sheet";
import type { Language, Text } from "../../text";
import type { ConsolidatedFile, Consolidation } from "../consolidation";
import { balanceText, leftOutCounts, leftOutText, standingWords } from "./fileWords";
import type { SheetLine } from "./laidOut";
import { columnWords, headLine, words } from "./sheetWords";
import { shortHash } from "./sourceRows";

export const fileHeadings: readonly Text[] = [
  columnWords.place,
  { vi: "Cơ quan báo cáo", en: "Agency" },
  { vi: "Dòng đọc", en: "Rows read" },
  { vi: "Đã tổng hợp", en: "Consoli-dated" },
  { vi: "Chưa thống nhất", en: "Not agreed" },
  { vi: "Chưa đưa vào", en: "Left out" },
  { vi: "Tệp", en: "File" },
  { vi: "Chênh lệch", en: "Difference" },
  { vi: "Mã tệp", en: "File mark" },
  { vi: "Lý do chưa đưa vào", en: "Why left out" },
  { vi: "Tình trạng tệp", en: "State of the file" },
  { vi: "Việc cần làm", en: "To do" },
];

/** Zero-based row of the first file: below title, two head lines and headings. */
const FIRST_ROW = 4;

/** Everything that `Đối soát` says: what became of the rows of each file, with formulas that show that nothing is missing. */
export function fileRows(
  consolidation: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const { files, reconciliation, period } = consolidation;
  const say = (one: Text): Typed => text(one[language]);
  const lines = files.map((file, index) => fileLine(file, index, FIRST_ROW + index, language));
  const last = FIRST_ROW + files.length - 1;
  const { read, merged, conflict, leftOut } = reconciliation.total;
  const sums = [read, merged, conflict, leftOut].map((cached, place) => {
    const area = { top: FIRST_ROW, left: 2 + place, bottom: last, right: 2 + place };
    return formula(`=SUM(${areaAddress(area)})`, cached);
  });
  const total: SheetLine = [blank, say(words.total), ...sums, blank, differenceOf(last + 1)];
  const balance = [balanceText(reconciliation.total), notData(reconciliation.notData)];
  return [
    [say(words.filesTitle)],
    [say(headLine(province, period, leftOutLine(reconciliation.leftOut)))],
    [text(balance.map((one) => one[language]).join(". "))],
    fileHeadings.map(say),
    ...lines,
    ...(files.length > 0 ? [total] : []),
  ];
}

function fileLine(
  file: ConsolidatedFile,
  index: number,
  row: number,
  language: Language
): SheetLine {
  const { rows, sender, standing, file: pulled } = file;
  const reason = pulled.status === "set-aside" ? pulled.reason : null;
  const state = standingWords[standing][language];
  return [
    ...[number(index + 1), text(sender?.name ?? "")],
    ...[rows.read, rows.merged, rows.conflict, rows.leftOut].map(number),
    ...[text(pulled.name), differenceOf(row), text(shortHash(pulled.sha256))],
    text(leftOutText(file)[language]),
    text(reason ? reason.text[language] : state),
    text(reason ? reason.todo[language] : ""),
  ];
}

/** Rows read less those that are accounted for: always zero. */
function differenceOf(row: number): Typed {
  const [read, merged, conflict, leftOut] = [2, 3, 4, 5].map((column) => cellAddress(row, column));
  return formula(`=${read}-${merged}-${conflict}-${leftOut}`, 0);
}

function notData(count: number): Text {
  return {
    vi: `Ngoài ra ${count} dòng không phải số liệu (tiêu đề, tổng, ghi chú, chữ ký).`,
    en: `Besides, ${count} rows are no data (headings, totals, notes, signatures).`,
  };
}

function leftOutLine(counts: Parameters<typeof leftOutCounts>[0]): Text {
  const { vi, en } = leftOutCounts(counts);
  if (vi === "")
    return { vi: "Mọi dòng đọc được đều đã đưa vào.", en: "Every row that was read went in." };
  return { vi: `Chưa đưa vào: ${vi}.`, en: `Left out: ${en}.` };
}
