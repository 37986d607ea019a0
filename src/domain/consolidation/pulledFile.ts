import type { Text } from "../text";
import type { SubmittedBook } from "./submission";

interface File {
  /** Its path inside the chosen folder, steps divided by `/`. */
  readonly name: string;
  /** Of its bytes; null where they could not be had. */
  readonly sha256: string | null;
  /** What read it, or gave up on it. */
  readonly engine: string | null;
}

/** A file that was read as a submission. */
export interface ReadFile extends File {
  readonly status: "read" | "read-with-remarks";
  readonly book: SubmittedBook;
  readonly remarks: readonly Text[];
}

/** A file that gave no submission, and why. */
export interface FileSetAside extends File {
  readonly status: "set-aside";
  readonly reason: { readonly code: string; readonly text: Text; readonly todo: Text };
}

/** One file of a pull, as reading it ended. */
export type PulledFile = ReadFile | FileSetAside;
