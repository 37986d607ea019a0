import type { Progress } from "../../domain/deadlines/progress";
import type { YearProposal } from "../../domain/deadlines/yearProposals";
import type { Language } from "../../domain/text";
import type { DeadlinesSession } from "../../services/deadlinesSession";
import type { Desk } from "../desk";
import type { ExportCalendar } from "./exportCalendar";
import type { ExportLetters } from "./exportLetters";

/** What the screen Tiến độ may do. */
export interface DeadlinesDesk extends Desk {
  readonly deadlines: DeadlinesSession;
  /** Writes the sheet *Tiến độ* into the workbook. */
  saveProgress(found: Progress, language: Language): Promise<void>;
  /** Keeps in the book the year that a person confirmed for the deadlines of a sheet. */
  confirmYear(proposal: YearProposal, year: number): Promise<void>;
  /** Null where Excel lets no file out of the pane. */
  readonly exportCalendar: ExportCalendar | null;
  /** Null where Excel lets no file out of the pane. */
  readonly exportLetters: ExportLetters | null;
}
