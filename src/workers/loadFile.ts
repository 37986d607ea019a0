import type { SubmissionFile, SubmissionOutcome } from "../services/ports/submissionReader";
import { DEFAULT_LIMITS, overLimit } from "../xlsx/limits";
import { fault, openProblem, type OpenProblem } from "../xlsx/problems";
import { problemReason, setAside } from "./setAside";
import { sha256 } from "./sha256";

/** A file with its bytes, or the outcome of one that has none. */
export type Loaded =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }
  | { readonly outcome: SubmissionOutcome };

/** Fetches a file and hashes it. Never rejects. */
export async function load(file: SubmissionFile): Promise<Loaded> {
  const problem = sizeProblem(file);
  if (problem) return { outcome: notRead(file.name, problemReason(problem)) };
  try {
    const bytes = await file.bytes();
    return { bytes, sha256: await sha256(bytes) };
  } catch (error) {
    const kind = kindOf(error);
    const reason = kind === CHANGED ? setAside.changing() : setAside.unreachable(kind);
    return { outcome: notRead(file.name, reason) };
  }
}

/** What the command line's files say of themselves when they were written to meanwhile. */
const CHANGED = "CHANGED";

function sizeProblem({ name, size = 0 }: SubmissionFile): OpenProblem | null {
  const excess = overLimit(size, DEFAULT_LIMITS.fileBytes);
  return excess ? openProblem(fault("file-too-large", excess), name) : null;
}

/** `ENOENT`, `NotReadableError` …: short, and without a path. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** The outcome of a file that no worker was given. */
export function notRead(
  name: string,
  reason: ReturnType<typeof setAside.cancelled>
): SubmissionOutcome {
  return { name, sha256: null, engine: null, status: "set-aside", reason };
}
