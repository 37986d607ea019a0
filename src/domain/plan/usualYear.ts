import type { Task } from "./plan";

/** The year of most dated quarters among some tasks; null where none is dated or two years tie. */
export function usualYear(tasks: readonly Task[]): number | null {
  const counts = new Map<number, number>();
  for (const { deadline } of tasks) {
    const { kind, end } = deadline?.deadline ?? {};
    if (kind !== "quarter" || !end) continue;
    const year = Number(end.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] !== second?.[1] ? best[0] : null;
}
