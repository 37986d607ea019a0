import type { Snapshot } from "../../domain/sheet";
import type { SubmissionFile } from "./submissionReader";

/** Opens a file that someone sent whole, to be checked as its own agency would. */
export interface SubmissionOpener {
  /** Null where it can't be read; never rejects. */
  open(file: SubmissionFile): Promise<Snapshot | null>;
}
