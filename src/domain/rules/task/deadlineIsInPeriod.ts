import { defineTaskRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly text: string;
  readonly period: string;
  readonly side: "before" | "after";
}

export const deadlineIsInPeriod = defineTaskRule<Facts>({
  id: "task/deadline-is-in-period",
  severity: "warning",
  title: {
    vi: "Thời gian trình nằm trong giai đoạn của kế hoạch",
    en: "A deadline lies inside the plan's period",
  },
  why: {
    vi: "Thời hạn ngoài giai đoạn thường là ghi nhầm năm, và nhiệm vụ sẽ bị tính quá hạn hoặc không được theo dõi.",
    en: "A deadline outside the period is mostly a wrong year; the task would count as overdue or never be followed.",
  },
  fix: {
    vi: "Kiểm tra lại năm; nếu đúng là trình ngoài giai đoạn thì giữ nguyên và ghi lý do.",
    en: "Check the year; where the task is really due outside the period, keep it and say why.",
  },
  message: {
    vi: ({ name, text, period, side }) =>
      `“${name}”: thời gian trình “${text}” ${side === "before" ? "trước" : "sau"} giai đoạn ${period}.`,
    en: ({ name, text, period, side }) =>
      `“${name}”: the deadline “${text}” is ${side} the period ${period}.`,
  },
  scope: "row",
  reads: ["deadline"],
  *find({ name, deadline }, { period }) {
    const { start, end, text } = deadline?.deadline ?? {};
    if (!period || !deadline || !end) return;
    const first = yearOf(start ?? end);
    const side = yearOf(end) < period.from ? "before" : first > period.to ? "after" : null;
    if (side === null) return;
    yield {
      at: deadline.ref,
      facts: { name: name.text, text: text!, period: `${period.from}-${period.to}`, side },
    };
  },
});

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
