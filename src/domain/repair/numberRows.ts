import type { CellContent } from "../sheet";
import type { Text } from "../text";
import { likelyTails } from "./joinTails";
import type { CellChange, RepairChange } from "./repair";
import { proposal } from "./proposal";
import { type WorkRow, type WorkTable, isBlank, typedText } from "./workTable";

/**
 * Numbers the rows 1, 2, 3 … where they have none; details (`Trong đó`) and tails get no number. Numbers that are there
 * are kept: where they run on otherwise a page may be lost, so a new count of tasks is only proposed.
 */
export function numberRows(table: WorkTable): RepairChange[] {
  const column = table.headings.columns.get("stt");
  if (column === undefined || hasMerges(table, column)) return [];
  const rows = countedRows(table);
  const now = rows.map(({ row }) => numberIn(row.cells[column]!));
  if (now.includes("other")) return [];
  const counts = [
    (_: CountedRow, i: number) => i + 1,
    ({ inGroup }: CountedRow) => inGroup,
  ] as const;
  const fitting = counts.find((count) =>
    rows.every((row, i) => now[i] === null || now[i] === count(row, i))
  );
  if (!fitting && table.headings.appendix !== "tasks") return [];
  const number = fitting ?? counts[0];
  const cells = rows.flatMap((row, i) => numbered(row.row, column, number(row, i)));
  if (cells.length === 0) return [];
  const [safety, why] = fitting ? (["safe", BLANK] as const) : (["review", ANEW] as const);
  return [proposal(table, { kind: "number", safety, why, cells })];
}

/** A merged cell of STT stands for several rows: which of them to count is not ours to say. */
function hasMerges({ headings, top, bottom }: WorkTable, column: number): boolean {
  const { merges } = headings.sheet;
  return (
    merges !== "unknown" &&
    merges.some(
      (area) =>
        area.left <= column && area.right >= column && area.bottom >= top && area.top <= bottom
    )
  );
}

interface CountedRow {
  readonly row: WorkRow;
  /** Counted from the last field heading. */
  readonly inGroup: number;
}

function countedRows(table: WorkTable): CountedRow[] {
  const tails = new Set(likelyTails(table).map(({ tail }) => tail));
  const counted: CountedRow[] = [];
  let inGroup = 0;
  for (const row of table.rows) {
    if (row.role === "field-heading") inGroup = 0;
    const detail = row.entry && "parent" in row.entry && row.entry.parent !== null;
    if (row.role !== "data" || detail || tails.has(row)) continue;
    inGroup += 1;
    counted.push({ row, inGroup });
  }
  return counted;
}

/** The number that a cell of STT holds; null where it is blank, `other` where it counts in another way: `1.1`, `II`, `a`. */
function numberIn(cell: CellContent): number | null | "other" {
  if (isBlank(cell)) return null;
  const { value, formula } = cell;
  if (formula !== undefined) return "other";
  const digits = typeof value === "number" ? String(value) : (typedText(cell) ?? "");
  const number = /^\s*(\d{1,4})[.)]?\s*$/.exec(digits)?.[1];
  return number === undefined ? "other" : Number(number);
}

function numbered({ index, cells }: WorkRow, column: number, number: number): CellChange[] {
  const before = cells[column]!;
  if (numberIn(before) === number) return [];
  return [{ row: index, column, before, after: { value: number, format: wholeFormat(before) } }];
}

/** A format that shows a whole number, and lets Excel take it as one. */
export function wholeFormat({ format }: CellContent): string | undefined {
  return format === undefined || /^0$|^#,##0$/.test(format) ? format : "0";
}

const BLANK: Text = {
  vi: "Đánh số thứ tự các dòng chưa có số; phần đuôi và dòng “Trong đó” không đánh số.",
  en: "Numbers the rows that have none; tails and details are not numbered.",
};
const ANEW: Text = {
  vi: "Số thứ tự hiện có nhảy quãng hoặc trùng. Nếu không thiếu trang nào thì đánh lại từ 1.",
  en: "The numbers jump or repeat. If no page is missing, number the rows anew from 1.",
};
