import type { CellRef } from "../../sheet";
import type { Indicator, Plan, Task } from "../../plan/plan";
import { bySheet } from "../grouping";
import { definePlanRule } from "../rule";
import { years as runs } from "../say";

interface Gap {
  readonly at: CellRef;
  readonly missing: readonly number[];
}

interface Facts {
  readonly missing: readonly number[];
  readonly rows: number;
}

export const numberingIsComplete = definePlanRule<Facts>({
  id: "table/numbering-is-complete",
  severity: "info",
  title: { vi: "Số thứ tự không thiếu dòng", en: "The numbering lacks no row" },
  why: {
    vi: "Số thứ tự nhảy quãng thường là mất trang hoặc xóa nhầm dòng; kết quả kiểm tra chỉ nói về các dòng có trong sổ.",
    en: "A jump in the numbering mostly means a lost page or deleted rows; the check speaks only of the rows in the book.",
  },
  fix: {
    vi: "Bổ sung các dòng còn thiếu; nếu đã bỏ có chủ ý, đánh lại số thứ tự.",
    en: "Add the missing rows; if they were dropped on purpose, number the rows anew.",
  },
  message: {
    vi: ({ missing, rows }) =>
      `Không có các dòng số thứ tự ${runs(missing)}; trang có ${rows} dòng đánh số.`,
    en: ({ missing, rows }) =>
      `The rows numbered ${runs(missing)} are absent; the sheet has ${rows} numbered rows.`,
  },
  scope: "table",
  reads: [],
  asks: ["sheet", "stt"],
  *find(plan) {
    for (const table of tablesOf(plan)) {
      const { gaps, rows } = gapsIn(table);
      const [first, ...rest] = gaps;
      if (!first) continue;
      yield {
        at: first.at,
        also: rest.map(({ at }) => at),
        facts: { missing: gaps.flatMap(({ missing }) => missing), rows },
      };
    }
  },
});

function tablesOf({ indicators, tasks }: Plan): readonly (readonly (Indicator | Task)[])[] {
  return [...bySheet(indicators), ...bySheet(tasks)];
}

/**
 * Jumps of whole numbers down a table. A number that does not follow starts a group of its own where it is 1;
 * `19.1`, roman numerals and letters belong to other countings and are passed over.
 */
function gapsIn(table: readonly (Indicator | Task)[]): { gaps: Gap[]; rows: number } {
  const gaps: Gap[] = [];
  let rows = 0;
  let last = 0;
  for (const { stt } of table) {
    const number = /^(\d{1,4})[.)]?$/.exec(stt?.text ?? "")?.[1];
    if (!stt || number === undefined) continue;
    rows += 1;
    const now = Number(number);
    if (now > last + 1) {
      const missing = Array.from({ length: now - last - 1 }, (_, i) => last + 1 + i);
      gaps.push({ at: stt.ref, missing });
    }
    last = now;
  }
  return { gaps, rows };
}
