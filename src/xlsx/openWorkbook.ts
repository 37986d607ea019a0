import type { CellChoice } from "./cellChoice";
import { DEFAULT_LIMITS, overLimit, type Limits } from "./limits";
import { fault, isFault, openProblem, type Fault, type OpenProblem } from "./problems";
import { readWorkbook } from "./readWorkbook";
import type { ScannedWorkbook } from "./scannedWorkbook";
import { sniff } from "./sniff";
import { openArchive } from "./zip/archive";
import type { ZipTools } from "./zip/readEntry";

/** How to open a file. */
export interface OpenOptions {
  /** The file's name, for messages. */
  readonly book: string;
  readonly limits?: Partial<Limits>;
  /** Absent: all cells. */
  readonly choice?: CellChoice;
  /** Absent: our own, which runs everywhere. */
  readonly zip?: ZipTools;
}

/** The workbook, or why there is none. */
export type OpenResult =
  | { readonly ok: true; readonly book: ScannedWorkbook }
  | { readonly ok: false; readonly problem: OpenProblem };

/**
 * Reads an .xlsx or .xlsm file. Never throws: what cannot be read ends in a problem that says what the file is,
 * why it was not read and what to do. What was odd but read stands in `remarks`.
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions): OpenResult {
  let result: ScannedWorkbook | Fault;
  try {
    result = open(bytes, options);
  } catch (error) {
    // The one guard for what nobody foresaw, e.g. memory running out.
    result = fault("unexpected", error instanceof Error ? error.message : String(error));
  }
  return isFault(result)
    ? { ok: false, problem: openProblem(result, options.book) }
    : { ok: true, book: result };
}

function open(
  bytes: Uint8Array,
  { book, limits: given, choice, zip }: OpenOptions
): ScannedWorkbook | Fault {
  const limits = given ? { ...DEFAULT_LIMITS, ...given } : DEFAULT_LIMITS;
  if (bytes.length === 0) return fault("empty-file");
  const excess = overLimit(bytes.length, limits.fileBytes);
  if (excess) return fault("file-too-large", excess);
  const content = sniff(bytes);
  if (content !== "zip") return fault(content);
  const archive = openArchive(bytes, limits, zip);
  return isFault(archive) ? archive : readWorkbook(archive, book, limits, choice);
}
