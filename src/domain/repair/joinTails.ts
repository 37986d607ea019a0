import type { TaskColumn } from "../plan/standardColumns";
import { foldSpelling } from "../notation/vietnamese";
import { type CellContent, isCellError } from "../sheet";
import type { Text } from "../text";
import type { CellChange, RepairChange, UnclearPlace } from "./repair";
import { proposal } from "./proposal";
import { type WorkRow, type WorkTable, isBlank, placeOf, typedText, workRow } from "./workTable";

/** What a cell holds with its tail; null where the two are not both words. */
export function joinedContent(head: CellContent, tail: CellContent): CellContent | null {
  if (isBlank(tail)) return head;
  if (isBlank(head)) return tail;
  const [first, second] = [typedText(head), typedText(tail)];
  if (first === null || second === null) return null;
  return { ...head, value: `${first.trimEnd()} ${second.trimStart()}` };
}

/** Tails of page breaks joined to their rows, and, to be looked at, rows that look like such tails. */
export function joinTails(table: WorkTable): {
  readonly changes: readonly RepairChange[];
  readonly unclear: readonly UnclearPlace[];
} {
  const changes: RepairChange[] = [];
  const unclear: UnclearPlace[] = [];
  const likely = new Map(likelyTails(table).map(({ tail, owner }) => [tail.index, owner]));
  const whole = wholePartners(table);
  for (const tail of table.rows) {
    const owner = tail.owner ?? likely.get(tail.index);
    if (owner === undefined) continue;
    const column = Math.max(0, firstFilled(tail));
    const cells = joinedCells(workRow(table, owner), tail);
    if (isNumbered(table, tail) || !cells) {
      const why = cells ? NUMBERED : MIXED;
      unclear.push({ at: placeOf(table, tail.index, column), why });
      continue;
    }
    const doubt = likely.has(tail.index) ? LIKELY : isWhole(table, tail, whole) ? WHOLE : null;
    const removed = { row: tail.index, into: owner };
    changes.push(
      proposal(table, {
        kind: "join",
        safety: doubt ? "review" : "safe",
        why: doubt ?? TAIL,
        at: { row: tail.index, column },
        cells,
        removed,
      })
    );
  }
  return { changes, unclear };
}

/**
 * Tasks that say nothing of their own and go on in small letters, where no repeated header tells of a page break.
 * They stay rows unless someone says otherwise, and get no number.
 */
export function likelyTails(table: WorkTable): { tail: WorkRow; owner: number }[] {
  const { headings } = table;
  if (headings.appendix !== "tasks") return [];
  const at = (row: WorkRow, key: TaskColumn): CellContent =>
    row.cells[headings.columns.get(key) ?? -1] ?? { value: null };
  const found: { tail: WorkRow; owner: number }[] = [];
  let owner: number | null = null;
  for (const row of table.rows) {
    if (row.role !== "data") continue;
    const silent = (["stt", "code", "lead", "deadline", "level"] as const).every((key) =>
      isBlank(at(row, key))
    );
    const name = typedText(at(row, "name")) ?? "";
    if (owner !== null && silent && /^\s*(\p{Ll}|$)/u.test(name)) found.push({ tail: row, owner });
    else owner = row.index;
  }
  return found;
}

function joinedCells(owner: WorkRow, tail: WorkRow): CellChange[] | null {
  const changes: CellChange[] = [];
  for (const [column, before] of owner.cells.entries()) {
    const own = tail.cells[column]!;
    if (isBlank(own)) continue;
    if (own.formula !== undefined || isCellError(own.value)) return null;
    const after = joinedContent(before, own);
    if (!after) return null;
    changes.push({ row: owner.index, column, before, after });
    changes.push({ row: tail.index, column, before: own, after: { ...own, value: null } });
  }
  return changes;
}

/** A row that has a number or code of its own is no tail, wherever it stands. */
function isNumbered({ headings }: WorkTable, { cells }: WorkRow): boolean {
  return (["stt", "code"] as const).some((key) => {
    const column = headings.columns.get(key);
    return column !== undefined && !isBlank(cells[column]!);
  });
}

/** How rows that no page break cut name their partners: a tail that does so too is perhaps no tail. */
function wholePartners({ headings, rows }: WorkTable): ReadonlySet<string> {
  if (headings.appendix !== "tasks") return new Set();
  const partners = headings.columns.get("partners") ?? -1;
  const cut = new Set(rows.map(({ owner }) => owner));
  const whole = rows.filter(({ role, index }) => role === "data" && !cut.has(index));
  return new Set(whole.map(({ cells }) => spelling(cells[partners])));
}

function isWhole({ headings }: WorkTable, { cells }: WorkRow, whole: ReadonlySet<string>): boolean {
  if (headings.appendix !== "tasks") return false;
  const own = spelling(cells[headings.columns.get("partners") ?? -1]);
  return own !== "" && whole.has(own);
}

function spelling(cell: CellContent | undefined): string {
  return foldSpelling((cell && typedText(cell)) ?? "");
}

function firstFilled({ cells }: WorkRow): number {
  return cells.findIndex((cell) => !isBlank(cell));
}

const TAIL: Text = {
  vi: "Dòng đầu sau tiêu đề lặp, không có cơ quan chủ trì, thời gian và cấp trình: phần đuôi của dòng trước chỗ ngắt trang.",
  en: "The first row after repeated headings, without lead, time and level: the tail of the row before the page break.",
};
const LIKELY: Text = {
  vi: "Dòng không có số, cơ quan chủ trì, thời gian, cấp trình và không bắt đầu bằng chữ hoa: có thể là phần đuôi của dòng trên.",
  en: "A row without number, lead, time and level that starts with no capital: perhaps the tail of the row above.",
};
const NUMBERED: Text = {
  vi: "Dòng đứng ở chỗ phần đuôi của trang trước nhưng có số thứ tự hoặc mã riêng: có thể là một dòng thiếu nội dung, nên không nối.",
  en: "It stands where the tail of the page before would, but has a number or code of its own: perhaps a row that lacks the rest, so it was not joined.",
};
const WHOLE: Text = {
  vi: "Dòng đứng ở chỗ phần đuôi của trang trước nhưng ghi đủ cơ quan phối hợp như các dòng khác: có thể là một nhiệm vụ thiếu cơ quan chủ trì.",
  en: "It stands where the tail of the page before would, but names its partners in full as other rows do: perhaps a task without a lead.",
};
const MIXED: Text = {
  vi: "Phần đuôi và dòng trên có số, ngày, công thức hoặc lỗi trong cùng một cột nên không nối được. Hãy nối bằng tay.",
  en: "The tail and the row above hold a number, date, formula or error in one column, so they can't be joined. Join them by hand.",
};
