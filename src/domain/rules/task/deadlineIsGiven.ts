import { bySheet } from "../grouping";
import { definePlanRule } from "../rule";

interface Facts {
  readonly missing: number;
  /** How many of them name no level either: the same cause, told once. */
  readonly withoutLevel: number;
  readonly tasks: number;
}

export const deadlineIsGiven = definePlanRule<Facts>({
  id: "task/deadline-is-given",
  severity: "error",
  title: { vi: "Nhiệm vụ phải có thời gian trình", en: "A task must have a deadline" },
  why: {
    vi: "Không có thời gian trình thì không theo dõi được tiến độ và không biết nhiệm vụ đã quá hạn hay chưa.",
    en: "Without a deadline its progress can't be followed, nor can anyone say whether it is overdue.",
  },
  fix: {
    vi: "Đề nghị cơ quan chủ trì ghi quý và năm (ví dụ Quý II/2021) hoặc ngày trình.",
    en: "Ask the lead agency for the quarter and year (such as Quý II/2021) or the day.",
  },
  message: {
    vi: ({ missing, withoutLevel, tasks }) =>
      `${missing} trong ${tasks} nhiệm vụ chưa ghi thời gian trình` +
      (withoutLevel === 0
        ? "."
        : `; ${withoutLevel === missing ? "các" : `${withoutLevel} trong các`} nhiệm vụ này cũng chưa ghi cấp trình.`),
    en: ({ missing, withoutLevel, tasks }) =>
      `${missing} of ${tasks} tasks have no deadline` +
      (withoutLevel === 0
        ? "."
        : `; ${withoutLevel === missing ? "they" : `${withoutLevel} of them`} do not name the level either.`),
  },
  scope: "table",
  reads: [],
  *find({ tasks }) {
    for (const rows of bySheet(tasks)) {
      const missing = rows.filter(({ deadline }) => deadline?.deadline.kind === "missing");
      const [at, ...also] = missing.map(({ deadline }) => deadline!.ref);
      if (!at) continue;
      const withoutLevel = missing.filter(({ level }) => level?.text === "").length;
      yield { at, also, facts: { missing: missing.length, withoutLevel, tasks: rows.length } };
    }
  },
});
