import type { Task } from "../../plan/plan";
import { bySheet } from "../grouping";
import { type FixEdit, definePlanRule } from "../rule";

interface Facts {
  readonly count: number;
}

export const namesEndAlike = definePlanRule<Facts>({
  id: "task/names-end-alike",
  severity: "info",
  group: "presentation",
  title: {
    vi: "Tên nhiệm vụ không kết thúc bằng dấu chấm",
    en: "Names of tasks end without a period",
  },
  why: {
    vi: "Phần lớn tên trong bảng không có dấu chấm cuối.",
    en: "Most names of the table have no period at the end.",
  },
  fix: { vi: "Nhận sửa an toàn để bỏ dấu chấm.", en: "Take the safe fix to drop the period." },
  message: {
    vi: ({ count }) => `${count} tên nhiệm vụ kết thúc bằng dấu chấm hoặc dấu phẩy.`,
    en: ({ count }) => `${count} names of tasks end in a period or a comma.`,
  },
  scope: "table",
  reads: [],
  *find({ tasks }) {
    for (const rows of bySheet(tasks)) {
      const ended = rows.filter(({ name }) => STOP.test(name.text));
      const [at, ...also] = ended.map(({ name }) => name.ref);
      if (!at || ended.length * 2 > rows.length) continue;
      const edits = ended.flatMap(withoutStop);
      const label = { vi: "Bỏ dấu cuối", en: "Drop the last mark" };
      yield {
        at,
        also,
        facts: { count: ended.length },
        fixes: edits.length > 0 ? [{ safety: "safe", label, edits }] : [],
      };
    }
  },
});

/** `v.v.` and `…` are no full stops. */
const STOP = /(?<![.\p{Lu}]|v\.v)[.,;]$/u;

function withoutStop({ name }: Task): FixEdit[] {
  const last = name.typed.filter(({ content }) => content.value !== null).at(-1)!;
  const { value, formula } = last.content;
  if (typeof value !== "string" || formula !== undefined) return [];
  return [{ ...last.ref, before: value, after: value.trimEnd().replace(STOP, "") }];
}
