import type { PlanPeriod } from "./plan";

/** So many years has a plan; the plans of all provinces begin together: 2021, 2026, 2031. */
const YEARS = 5;

/** The years of a plan that begins in a given year. */
export function periodFrom(from: number): PlanPeriod {
  return { from, to: from + YEARS - 1 };
}

/** The period that is planned for in a year: its own, or in the last year of one the next. */
export function usualPeriod(year: number): PlanPeriod {
  return periodFrom(Math.floor(year / YEARS) * YEARS + 1);
}
