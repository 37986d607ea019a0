import { bySheet } from "../grouping";
import { definePlanRule } from "../rule";

interface Facts {
  readonly missing: number;
  readonly tasks: number;
}

export const levelIsGiven = definePlanRule<Facts>({
  id: "task/level-is-given",
  severity: "warning",
  title: { vi: "Nhiệm vụ phải ghi cấp trình", en: "A task must name the level it is submitted to" },
  why: {
    vi: "Cấp trình cho biết nhiệm vụ hoàn thành khi tờ trình đến cơ quan nào; thiếu thì không xác nhận được kết quả.",
    en: "The level says whose desk the submission must reach; without it no result can be confirmed.",
  },
  fix: {
    vi: "Ghi cấp trình, ví dụ UBND tỉnh, HĐND tỉnh, Tỉnh ủy.",
    en: "Write the level, such as UBND tỉnh, HĐND tỉnh or Tỉnh ủy.",
  },
  message: {
    vi: ({ missing, tasks }) =>
      `${missing} trong ${tasks} nhiệm vụ đã có thời gian trình nhưng chưa ghi cấp trình.`,
    en: ({ missing, tasks }) => `${missing} of ${tasks} tasks have a deadline but no level.`,
  },
  scope: "table",
  reads: [],
  *find({ tasks }) {
    for (const rows of bySheet(tasks)) {
      // A task without a deadline too is told once, by the deadline's rule.
      const missing = rows.flatMap(({ level, deadline }) =>
        level?.text === "" && deadline?.deadline.kind !== "missing" ? level.ref : []
      );
      const [at, ...also] = missing;
      if (at) yield { at, also, facts: { missing: missing.length, tasks: rows.length } };
    }
  },
});
