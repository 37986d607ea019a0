import type { SubmittedBook } from "../../domain/consolidation/submission";
import type { Registers } from "../../domain/plan/registers/registers";
import type { Text } from "../../domain/text";

/** A file that someone sent. */
export interface SubmissionFile {
  /** Its path inside the chosen folder, steps divided by `/`. */
  readonly name: string;
  /** In bytes, where it is known beforehand: a film among the reports is not even fetched. */
  readonly size?: number;
  /** The whole file; rejects where it can't be had. Asked for once, shortly before it is read. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What read a file: our own scanner, or SheetJS for older formats and unusual packages. */
export type ReadingEngine = "scanner" | "sheetjs";

/** Why a file was set aside: the closed list, by what there is to do about it. */
export type SetAsideCode =
  | "empty"
  | "password"
  /** A letter, a picture, a table as plain text …: a file of another kind. */
  | "not-a-workbook"
  /** A zip or the like, with the workbook perhaps inside. */
  | "archive"
  | "truncated"
  | "damaged"
  | "too-large"
  /** It declares what no workbook needs and attacks are made of. */
  | "unsafe"
  /** Its make is unknown to every engine. */
  | "unsupported"
  | "too-slow"
  | "out-of-memory"
  /** The disk or the network did not give it. */
  | "unreachable"
  /** Reading was stopped before its turn. */
  | "cancelled"
  | "unexpected";

export interface SetAsideReason {
  readonly code: SetAsideCode;
  /** One sentence that does not name the file: it stands beside the name. */
  readonly text: Text;
  readonly todo: Text;
}

interface ReadSubmission {
  readonly name: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly engine: ReadingEngine;
  readonly status: "read" | "read-with-remarks";
  readonly book: SubmittedBook;
  /** What was odd about the file itself; what was odd about its plan is in the book. */
  readonly remarks: readonly Text[];
}

interface SubmissionSetAside {
  readonly name: string;
  /** Null where the file could not be had. */
  readonly sha256: string | null;
  /** What gave up on it; null where none was tried to the end. */
  readonly engine: ReadingEngine | null;
  readonly status: "set-aside";
  readonly reason: SetAsideReason;
}

/** How a file ended: nothing is lost without a word. */
export type SubmissionOutcome = ReadSubmission | SubmissionSetAside;

export interface SubmissionReaderOptions {
  /** The master's: units and agencies are judged alike in all submissions. */
  readonly registers: Registers;
  /** Stops at once; files not read by then are set aside as `cancelled`. */
  readonly signal?: AbortSignal;
  /** After each file, in whatever order they finish. */
  readonly onFile?: (done: number, total: number, outcome: SubmissionOutcome) => void;
}

/** Reads submissions, several at a time and away from the screen. */
export interface SubmissionReader {
  /** Never rejects; one outcome for each file, in the order of the files. */
  read(
    files: readonly SubmissionFile[],
    options: SubmissionReaderOptions
  ): Promise<readonly SubmissionOutcome[]>;
}
