import type { CalendarDate } from "../calendar/calendarDate";
import type { Plan } from "../plan/plan";
import type { JudgedRun } from "../rules/judgeRun";

/** A check that came to its end: what a report tells of. */
export interface ReportedCheck extends JudgedRun {
  readonly plan: Plan;
  /** The day that the check looked from. */
  readonly asOf: CalendarDate;
  /** When it was done; `time` is the time of day, `14:05`. */
  readonly checked: { readonly day: CalendarDate; readonly time: string };
}
