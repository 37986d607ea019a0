import { type CalendarDate, calendarDate } from "../../calendar/calendarDate";
import type { Plan } from "../../plan/plan";
import { type Agency, isInForce } from "../../plan/registers/agencies";
import type { Sender } from "../consolidation";
import { senderOf } from "../senders/findSenders";
import { standsForMany } from "../senders/resolveAgency";
import type { RosterGroup } from "./rosterEntry";

/** The day by which agencies are in force: the deadline, else the plan's document, else the eve of its period. */
export function referenceDay(
  { documentDate, period }: Plan,
  due: CalendarDate | null
): CalendarDate | null {
  return due ?? documentDate ?? (period && calendarDate(period.from - 1, 12, 31));
}

/** The agencies that must report, in the order of the register; one entry for many at once is no agency. */
export function expectedAgencies(
  agencies: readonly Agency[],
  day: CalendarDate | null
): readonly Sender[] {
  return agencies
    .filter(({ mustReport }) => mustReport)
    .filter((agency) => !standsForMany(agency))
    .filter((agency) => day === null || isInForce(agency, day))
    .map(senderOf);
}

/** Sở, ban, ngành; ngành dọc; địa phương. */
export function groupOf({ kind }: Sender): RosterGroup {
  if (kind === "vertical") return "vertical";
  return kind === "locality" ? "localities" : "departments";
}
