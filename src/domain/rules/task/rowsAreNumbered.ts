import type { Task } from "../../plan/plan";
import { bySheet } from "../grouping";
import { type Fix, definePlanRule } from "../rule";

interface Facts {
  readonly tasks: number;
}

export const rowsAreNumbered = definePlanRule<Facts>({
  id: "task/rows-are-numbered",
  severity: "info",
  title: { vi: "Nhiệm vụ có số thứ tự", en: "Tasks are numbered" },
  why: {
    vi: "Bảng không đánh số thì khó dẫn chiếu khi họp, và không thấy được khi mất dòng.",
    en: "Without numbers a table is hard to refer to in a meeting, and a lost row goes unseen.",
  },
  fix: {
    vi: "Nhận sửa an toàn để đánh số từ 1; dòng nối tiếp do ngắt trang không đánh số.",
    en: "Take the safe fix to number from 1; tails of page breaks get no number.",
  },
  message: {
    vi: ({ tasks }) => `Cả ${tasks} nhiệm vụ chưa có số thứ tự.`,
    en: ({ tasks }) => `None of the ${tasks} tasks is numbered.`,
  },
  scope: "table",
  reads: [],
  *find({ tasks }) {
    for (const rows of bySheet(tasks)) {
      const blank = rows.flatMap(({ stt }) => (stt?.text === "" ? stt.ref : []));
      const [at, ...also] = blank;
      // A single row needs no number.
      if (!at || rows.length < 2 || blank.length < rows.length) continue;
      yield { at, also, facts: { tasks: rows.length }, fixes: [numbered(rows)] };
    }
  },
});

function numbered(rows: readonly Task[]): Fix {
  return {
    safety: "safe",
    label: { vi: `Đánh số 1-${rows.length}`, en: `Number 1-${rows.length}` },
    edits: rows.map(({ stt }, index) => ({ ...stt!.ref, before: null, after: index + 1 })),
  };
}
