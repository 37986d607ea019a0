import type { CalendarDate, Quarter } from "../calendar/calendarDate";
import type { Deadline } from "../notation/notation";
import type { Task } from "../plan/plan";
import type { DeadlineState } from "./deadlineState";
import type { Submission } from "./submission";

/** What a reader should be told beside a state. */
export type DeadlineRemark =
  /** The year was confirmed by a person, not written in the cell. */
  | "year-confirmed"
  /** It recurs, and falls due on the closing day of the year, which the book does not name. */
  | "closing-day-needed"
  /** `giữa năm`: the day is a convention. */
  | "vague"
  /** Its working days rest on days off that are computed, for a year that the register does not cover. */
  | "days-off-computed"
  /** Đã trình, thiếu số văn bản. */
  | "number-missing"
  /** Đã trình, thiếu ngày. */
  | "day-missing"
  | "day-unreadable"
  /** Submitted after the figures of its quarter closed. */
  | "counts-next-quarter"
  /** The day of submission is after the day looked from. */
  | "submitted-later"
  | "extension-unreadable"
  /** An extension that ends no later than the deadline itself changes nothing. */
  | "extension-not-later";

/** How something with or without a due day stands. */
export interface Situation {
  readonly state: DeadlineState;
  /** The last day by the words, of the extension where there is one; it tells the quarter. */
  readonly nominal: CalendarDate | null;
  /** The day that counts, by the rule chosen for days off. */
  readonly due: CalendarDate | null;
  /** Until the due day, negative after it; null where nothing is owed any more or no day is known. */
  readonly daysLeft: number | null;
  readonly submission: Submission;
  readonly remarks: readonly DeadlineRemark[];
}

/** One time that a recurring task falls due. */
export interface Occurrence extends Situation {
  readonly name: string;
  readonly year: number;
  /** Absent where it is the whole year's. */
  readonly quarter?: Quarter;
}

/** A task of the plan and how it stands. */
export interface TrackedTask extends Situation {
  readonly task: Task;
  /** As it counts, with the confirmed year; null where the book has no such column. */
  readonly deadline: Deadline | null;
  /** Lead agencies in the register's spelling. */
  readonly agencies: readonly string[];
  /** Of a recurring task whose days are known, in order; its own situation is that of the first one that is not done. */
  readonly occurrences?: readonly Occurrence[];
}
