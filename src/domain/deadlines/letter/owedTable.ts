import type { LetterCell, LetterTable } from "../../letter/letterDocument";
import { tableCell } from "../../letter/letterParts";
import { dayFirst } from "../../rules/say";
import { isLate } from "../deadlineState";
import { daysLeftWords, stateWords } from "../stateWords";
import type { DueItem } from "../tallies";

/** Of the line. */
const COLUMNS = [6, 33, 18, 12, 16, 19] as const;

const HEADINGS = [
  "TT",
  "Tên đề án, nhiệm vụ",
  "Thời gian trình",
  "Cấp trình",
  "Hạn",
  "Tình trạng",
] as const;

/** What an agency owes, in the order given. */
export function owedTable(items: readonly DueItem[]): LetterTable {
  return {
    kind: "table",
    columns: COLUMNS,
    ruled: true,
    headRows: 1,
    rows: [
      HEADINGS.map((heading) => tableCell(heading, "center", { bold: true })),
      ...items.map((item, index) => itemRow(item, index + 1)),
    ],
  };
}

function itemRow(item: DueItem, place: number): readonly LetterCell[] {
  const { tracked, occurrence, due } = item;
  const written = tracked.deadline?.text ?? "";
  return [
    tableCell(String(place), "center"),
    tableCell(tracked.task.name.text),
    tableCell(occurrence === null ? written : `${written} (${occurrence})`, "center"),
    tableCell(tracked.task.level?.text ?? "", "center"),
    tableCell(due === null ? "" : dayFirst(due), "center"),
    tableCell(standing(item), "center"),
  ];
}

/** `Quá hạn, chưa hoàn thành (12 ngày)`, `Sắp đến hạn (còn 5 ngày)`. */
function standing({ state, daysLeft }: DueItem): string {
  if (daysLeft === null) return stateWords[state].vi;
  const days = isLate(state) ? `${-daysLeft} ngày` : daysLeftWords(daysLeft).vi;
  return `${stateWords[state].vi} (${days})`;
}
