import type { Plan } from "./plan";

/** How many rows a plan has: indicators and tasks together. */
export function planRows({ indicators, tasks }: Plan): number {
  return indicators.length + tasks.length;
}
