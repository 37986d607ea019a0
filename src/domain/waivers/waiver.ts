import type { CalendarDate } from "../calendar/calendarDate";
import type { StoredFinding } from "../rules/compareRuns";

/** Why a finding may stay as it is, by whose word, and how long. */
export interface Explanation {
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
  /** The last day on which it holds. */
  readonly until: CalendarDate;
}

/** *Giữ nguyên, giải trình*: a finding that stays, as it was when it was explained. */
export interface Waiver extends Explanation {
  /** By its id and fingerprint the finding is known again; the rest tells what it was. */
  readonly finding: StoredFinding;
  /** The day on which it was explained. */
  readonly since: CalendarDate;
}

/** Why a waiver holds no more: its values changed, its last day passed, or its finding is gone. */
export type WaiverEnd = "changed" | "ended" | "gone";

export interface UnusedWaiver {
  readonly waiver: Waiver;
  readonly why: WaiverEnd;
}

/** How the waivers of a book stand against a run. */
export interface WaiverStanding {
  /** By the id of the finding that each keeps. */
  readonly inForce: ReadonlyMap<string, Waiver>;
  readonly unused: readonly UnusedWaiver[];
}
