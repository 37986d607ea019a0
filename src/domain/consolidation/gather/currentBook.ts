import type { CalendarDate } from "../../calendar/calendarDate";
import type { Sender } from "../consolidation";
import type { SubmittedBook } from "../submission";

/** The book of an agency that counts. */
export interface CurrentBook {
  /** Index of its file. */
  readonly file: number;
  readonly book: SubmittedBook;
  readonly sender: Sender;
  /** The day on which agencies must be in force. */
  readonly on: CalendarDate | null;
}
