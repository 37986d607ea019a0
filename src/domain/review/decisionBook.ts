import type { AuthoredBook } from "../authoredBook";
import type { Conflict, Consolidation } from "../consolidation/consolidation";
import { fieldHeading, groundWords } from "../consolidation/sheets/sheetWords";
import { renderNumber } from "../notation/render";
import { dayFirst } from "../rules/say";
import { type PrintedColumn, printedListBook } from "./printedList";

const COLUMNS: readonly PrintedColumn[] = [
  { heading: "TT", width: 5, centered: true },
  { heading: "Chỉ tiêu, nhiệm vụ", width: 34 },
  { heading: "Đơn vị tính", width: 10, centered: true },
  { heading: "Cột số liệu", width: 12, centered: true },
  { heading: "Số các đơn vị gửi", width: 44 },
  { heading: "Số thống nhất", width: 13, centered: true },
  { heading: "Căn cứ, giải trình", width: 34 },
  { heading: "Người quyết định", width: 18 },
  { heading: "Ngày", width: 12, centered: true },
];

/**
 * Bảng tổng hợp, tiếp thu, giải trình: what agencies sent differently, what was chosen and why; what is not decided yet
 * says so. Null where nothing differs.
 */
export function decisionBook({ conflicts }: Pick<Consolidation, "conflicts">): AuthoredBook | null {
  if (conflicts.length === 0) return null;
  const decided = conflicts.filter(({ decision }) => decision !== null).length;
  return printedListBook({
    sheet: "Tiếp thu, giải trình",
    title: "BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH SỐ LIỆU CHƯA THỐNG NHẤT",
    lines: [{ text: `Đã thống nhất ${decided}/${conflicts.length} nội dung` }],
    columns: COLUMNS,
    rows: conflicts.map(rowWords),
  });
}

function rowWords({ name, unit, field, candidates, decision }: Conflict): readonly string[] {
  return [
    ...[name, unit, fieldHeading(field).vi, candidates.map(candidateWords).join("\n")],
    decision ? chosenWords(decision.chosen) : "chưa thống nhất",
    ...[decision?.ground ?? "", decision?.by ?? "", decision ? dayFirst(decision.on) : ""],
  ];
}

/** The value that was chosen, as a Vietnamese reader expects it. */
export function chosenWords(chosen: number | string): string {
  return typeof chosen === "number" ? renderNumber(chosen) : chosen;
}

function candidateWords({ agencies, ground, text }: Conflict["candidates"][number]): string {
  return `${agencies.length > 0 ? agencies.join(", ") : groundWords[ground].vi}: ${text}`;
}
