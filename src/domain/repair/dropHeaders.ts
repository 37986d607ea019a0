import { headingWords } from "../plan/headings";
import { rowAt, contentOf } from "../sheet";
import type { Text } from "../text";
import type { RepairChange, UnclearPlace } from "./repair";
import { proposal } from "./proposal";
import { type WorkRow, type WorkTable, isBlank, placeOf } from "./workTable";

/**
 * Repeated headings dropped, with the column numbers `(1) (2) (3)` that were printed under them. Those before a tail that
 * is not surely joined are only proposed: they are what tells it from a row of its own.
 */
export function dropHeaders(
  table: WorkTable,
  joined: ReadonlySet<number>
): {
  readonly changes: readonly RepairChange[];
  readonly unclear: readonly UnclearPlace[];
} {
  const changes: RepairChange[] = [];
  const unclear: UnclearPlace[] = [];
  const numbers = table.rows.find(({ role }) => role !== "blank");
  const telling = tellingRows(table, joined);
  let afterRepeat = false;
  for (const row of table.rows) {
    if (row.role === "blank") continue;
    const repeatsNumbers: boolean =
      afterRepeat &&
      row !== numbers &&
      numbers?.role === "column-numbers" &&
      sameWords(row, numbers);
    const repeats = row.role === "repeated-header" && repeatsHeadings(table, row);
    afterRepeat = row.role === "repeated-header" || (afterRepeat && repeatsNumbers);
    if (repeats || repeatsNumbers) changes.push(dropped(table, row, telling.has(row)));
    else if (row.role === "repeated-header")
      unclear.push({ at: placeOf(table, row.index, firstFilled(row)), why: MORE });
  }
  return { changes, unclear };
}

function dropped(table: WorkTable, row: WorkRow, telling: boolean): RepairChange {
  const cells = row.cells.flatMap((before, at) =>
    isBlank(before)
      ? []
      : [{ row: row.index, column: at, before, after: { ...before, value: null } }]
  );
  return proposal(table, {
    kind: "drop-header",
    safety: telling ? "review" : "safe",
    why: telling ? TELLING : WHY,
    at: { row: row.index, column: firstFilled(row) },
    cells,
    removed: { row: row.index, into: null },
  });
}

/** The rows of headings before tails that are not joined. */
function tellingRows({ rows }: WorkTable, joined: ReadonlySet<number>): ReadonlySet<WorkRow> {
  const telling = new Set<WorkRow>();
  let beforeLoose = false;
  for (const row of [...rows].reverse()) {
    if (row.role === "tail") beforeLoose = !joined.has(row.index);
    else if (row.role === "data") beforeLoose = false;
    else if (beforeLoose) telling.add(row);
  }
  return telling;
}

function firstFilled({ cells }: WorkRow): number {
  return cells.findIndex((cell) => !isBlank(cell));
}

/** Whether the row holds nothing but headings, in whatever columns the sheet has beside those that we know. */
function repeatsHeadings({ headings }: WorkTable, { cells }: WorkRow): boolean {
  const { sheet, headerTop, headerBottom } = headings;
  const header = [rowAt(sheet, headerTop), rowAt(sheet, headerBottom)];
  return cells.every(
    (cell, column) =>
      isBlank(cell) ||
      header.some((row) => headingWords(contentOf(row, column)) === headingWords(cell))
  );
}

function sameWords(one: WorkRow, other: WorkRow): boolean {
  return one.cells.every(
    (cell, column) => headingWords(cell) === headingWords(other.cells[column]!)
  );
}

const WHY: Text = {
  vi: "Tiêu đề cột lặp lại do ngắt trang; khi in, Excel tự lặp tiêu đề.",
  en: "Column headings repeated by a page break; Excel repeats them in print by itself.",
};
const TELLING: Text = {
  vi: "Tiêu đề lặp đứng trước một dòng chưa chắc là phần đuôi: bỏ tiêu đề thì dòng đó thành một dòng riêng.",
  en: "Repeated headings before a row that may or may not be a tail: without them it becomes a row of its own.",
};
const MORE: Text = {
  vi: "Dòng tiêu đề lặp có thêm nội dung khác ở cột bên cạnh nên không bỏ. Hãy xem rồi xóa bằng tay.",
  en: "The repeated headings have something else beside them, so the row is kept. Look at it and delete it by hand.",
};
