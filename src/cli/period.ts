import type { PlanPeriod } from "../domain/plan/plan";
import { CommandProblem } from "./problem";

/** Reads `2021-2025`: at most ten years, in order. */
export function parsePeriod(text: string): PlanPeriod {
  const match = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(text.trim());
  const from = Number(match?.[1]);
  const to = Number(match?.[2]);
  if (match && from <= to && to - from < 10) return { from, to };
  throw new CommandProblem({
    vi: `“${text}” không phải giai đoạn. Hãy viết năm đầu-năm cuối, ví dụ 2021-2025.`,
    en: `“${text}” is not a period. Write first year-last year, such as 2021-2025.`,
  });
}
