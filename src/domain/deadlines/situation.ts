import { daysBetween } from "../calendar/calendarDate";
import { type HolidayCalendar, isComputed } from "../calendar/workingDays";
import type { Deadline } from "../notation/notation";
import { countsInNextQuarter } from "./dataClosing";
import { type DayOfView, type DeadlineState, isOpen, stateOn } from "./deadlineState";
import { type DayRule, type DueDays, dueDays } from "./dueDay";
import { type Submission, completedOn } from "./submission";
import type { DeadlineRemark, Situation } from "./trackedTask";

export interface View extends DayOfView {
  readonly day: DayRule;
  /** How many days before the due day an office wants a thing ready (mốc nội bộ); absent where it sets none. */
  readonly lead?: number;
  /** Whether the days on which figures of reports close (kỳ chốt số liệu) are told; they move no due day. */
  readonly dataClosing?: boolean;
}

/** What is known of one thing that is to be submitted. */
export interface Matter {
  readonly deadline: Deadline | null;
  readonly extension: Deadline | null;
  readonly submission: Submission;
  readonly tracked: boolean;
  readonly holidays: HolidayCalendar;
}

/** How a matter stands on a day. */
export function situationOf(matter: Matter, view: View): Situation {
  const { deadline, extension, submission, tracked, holidays } = matter;
  const own = deadline && dueDays(deadline, view.day);
  const { days, remarks } = extended(own, matter, view);
  const submitted = completedOn(submission);
  const state = days
    ? stateOn({ due: days.due, extended: days !== own, submitted, tracked }, view)
    : undatedState(deadline, submitted !== null && submitted <= view.asOf);
  return {
    state,
    nominal: days?.nominal ?? null,
    due: days?.due ?? null,
    daysLeft: days && isOpen(state) ? daysBetween(view.asOf, days.due) : null,
    submission,
    remarks: [
      ...(deadline?.kind === "vague" && own ? (["vague"] as const) : []),
      ...(hasComputedDayOff(days === own ? deadline : extension, holidays)
        ? (["days-off-computed"] as const)
        : []),
      ...remarks,
      ...submissionRemarks(submission, view),
    ],
  };
}

/** An extension counts in place of the deadline where it ends later, or where the deadline has no day. */
function extended(
  own: DueDays | null,
  { extension }: Matter,
  { day }: View
): { readonly days: DueDays | null; readonly remarks: readonly DeadlineRemark[] } {
  if (!extension) return { days: own, remarks: [] };
  const days = dueDays(extension, day);
  if (!days) return { days: own, remarks: ["extension-unreadable"] };
  return own && days.nominal <= own.nominal
    ? { days: own, remarks: ["extension-not-later"] }
    : { days, remarks: [] };
}

/** Whether the last day is off, by a calendar that nobody has announced yet. */
function hasComputedDayOff(deadline: Deadline | null, holidays: HolidayCalendar): boolean {
  const { kind, rolled, lastWorkingDay } = deadline ?? {};
  // What is due before a day never moves, and a working day has no other beside it.
  if (!rolled || !lastWorkingDay || kind === "strictly-before") return false;
  return rolled !== lastWorkingDay && isComputed(lastWorkingDay, rolled, holidays);
}

/** Without a due day; what has none and was submitted owes nothing, while an unclear day stays to be cleared up. */
function undatedState(deadline: Deadline | null, submitted: boolean): DeadlineState {
  switch (deadline?.kind) {
    case "no-year":
      return "no-year";
    case "invalid":
      return "unreadable";
    case "recurring":
      return "no-date";
    default:
      return submitted ? "done" : "no-date";
  }
}

function submissionRemarks(
  { on, number, dayUnreadable }: Submission,
  { asOf, dataClosing = false }: View
): readonly DeadlineRemark[] {
  if (dayUnreadable) return ["day-unreadable"];
  if (on !== null && on > asOf) return ["submitted-later"];
  if (on !== null && number === null) return ["number-missing"];
  if (on !== null && dataClosing && countsInNextQuarter(on)) return ["counts-next-quarter"];
  return on === null && number !== null ? ["day-missing"] : [];
}
