import type { BookOpener } from "../services/ports/bookOpener";
import type { BookWriter } from "../services/ports/bookWriter";
import type { Changes } from "../services/ports/changes";
import type { Clock } from "../services/ports/clock";
import type { DocumentWriter } from "../services/ports/documentWriter";
import type { Journal } from "../services/ports/journal";
import type { Navigator } from "../services/ports/navigator";
import type { SubmissionOpener } from "../services/ports/submissionOpener";
import type { SubmissionReader } from "../services/ports/submissionReader";
import type { Workbook } from "../services/ports/workbook";

/** What the pane asks of the world: Excel, the browser, the readers and writers of files. */
export interface World {
  readonly workbook: Workbook;
  readonly navigator: Navigator;
  readonly changes: Changes;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly reader: SubmissionReader;
  readonly opener: SubmissionOpener;
  readonly newBooks: BookOpener;
  readonly books: BookWriter;
  readonly documents: DocumentWriter;
  /** False where Excel lets no file out of the pane. */
  readonly filesLeave: boolean;
  /** Keeps apart in the browser's memory what Office keeps apart. */
  readonly partition: string | undefined;
}
