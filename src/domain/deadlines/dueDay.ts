import type { CalendarDate } from "../calendar/calendarDate";
import type { Deadline } from "../notation/notation";
import { foldTones } from "../notation/vietnamese";
import { type Info, infoText } from "../plan/infoSheet";

/** Which day counts where the last day is a day off; offices choose, none is right by law for internal deadlines. */
export const DAY_RULES = ["nominal", "next-working", "previous-working"] as const;

export type DayRule = (typeof DAY_RULES)[number];

/** The day on which something falls due under a rule; what is due before a day never moves. */
export function dueDay({ kind, end, rolled, lastWorkingDay }: Deadline, rule: DayRule) {
  if (rule === "nominal" || kind === "strictly-before") return end;
  return rule === "next-working" ? rolled : lastWorkingDay;
}

/** The rule that the info sheet of a book names; the nominal day where it names none. */
export function dayRuleOf(info: Info): DayRule {
  const words = foldTones(infoText(info, "dayOffRule") ?? "");
  if (/lien truoc|truoc do|ngay truoc/.test(words)) return "previous-working";
  return /ke tiep|tiep theo|lien sau/.test(words) ? "next-working" : "nominal";
}

/** The last day by the words and the day that counts. */
export interface DueDays {
  readonly nominal: CalendarDate;
  readonly due: CalendarDate;
}

/** Both days of a deadline; null where it has no date. */
export function dueDays(deadline: Deadline, rule: DayRule): DueDays | null {
  const due = dueDay(deadline, rule);
  return deadline.end && due && { nominal: deadline.end, due };
}
