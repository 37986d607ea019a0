import type { Text } from "../domain/text";
import { problemSentences, problemText, type ProblemSentences } from "./problemTexts";

/** Why a file was not opened. */
export type ProblemCode =
  /* It is something else. */
  | "empty-file"
  | "encrypted"
  | "xls"
  | "xls-95"
  | "xlsb"
  | "ods"
  | "html"
  | "xml-2003"
  | "xml"
  | "csv"
  | "text"
  | "pdf"
  | "image"
  | "other-office"
  | "other-zip"
  | "unknown-content"
  /* The package is broken. */
  | "zip-truncated"
  | "zip-damaged"
  | "zip-unsupported"
  | "duplicate-part"
  /* It is larger than we agree to read. */
  | "file-too-large"
  | "too-many-entries"
  | "content-too-large"
  | "too-many-cells"
  | "too-many-strings"
  /* A part of it cannot be trusted. */
  | "part-missing"
  | "part-unreadable"
  | "part-truncated"
  | "doctype"
  | "encoding"
  | "bad-address"
  | "no-sheets"
  /** The library for other formats gave up on it. */
  | "foreign-unreadable"
  | "unexpected";

/** Why a file was not opened; `text` says it in one go with the file's name: what, why, what to do. */
export interface OpenProblem extends ProblemSentences {
  readonly code: ProblemCode;
  readonly text: Text;
}

/** A problem on its way up, before the file's name is known; `detail` is a part, a cell or a size. */
export interface Fault {
  readonly fault: ProblemCode;
  readonly detail: string;
}

/** A fault with what it concerns. */
export function fault(code: ProblemCode, detail = ""): Fault {
  return { fault: code, detail };
}

/** Whether a reader gave a fault in place of its result. */
export function isFault(result: object | null | undefined): result is Fault {
  return result !== null && result !== undefined && "fault" in result;
}

/** The fault as a user is told of it. */
export function openProblem(found: Fault, book: string): OpenProblem {
  const { fault: code, detail } = found;
  return { code, text: problemText(code, book, detail), ...problemSentences(code, detail) };
}
