import { DEFAULT_LIMITS, type Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { openArchive } from "../zip/archive";
import type { FileSink, Packer } from "../zip/writeZipInto";
import type { PackageChanges } from "./changes";
import { openDraft, type WorkbookDraft } from "./package/openDraft";
import { isUnsaved, saveProblem, type Refusal, type SaveProblem } from "./saveProblem";
import { saveSheets } from "./saveSheets";
import { saveStructure } from "./saveStructure";

/** The file, or why there is none. */
export type SaveResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: SaveProblem };

/**
 * The file with its changes: only the spans that they concern are replaced, every other part keeps its bytes.
 * Never throws; what cannot be saved without loss ends in a problem, and the file given stays as it is.
 */
export function saveWorkbook(file: Uint8Array, changes: PackageChanges): SaveResult {
  let result: Uint8Array | Fault | Refusal;
  try {
    result = saved(file, changes);
  } catch (error) {
    // The one guard for what nobody foresaw, e.g. memory running out.
    result = fault("unexpected", error instanceof Error ? error.message : String(error));
  }
  return isUnsaved(result)
    ? { ok: false, problem: saveProblem(result, changes.book) }
    : { ok: true, bytes: result };
}

/** Where and how a file is written piece by piece. */
export interface FileWriting {
  readonly sink: FileSink;
  readonly packer: Packer;
  readonly limits?: Partial<Limits>;
}

/** The same written piece by piece, so that sheets whose rows flow may be larger than memory; gives what stopped it, or null. */
export async function saveWorkbookInto(
  { sink, packer, limits }: FileWriting,
  file: Uint8Array,
  changes: PackageChanges
): Promise<SaveProblem | null> {
  let stopped: Fault | Refusal | null;
  try {
    const draft = patched(file, changes, { ...DEFAULT_LIMITS, ...limits });
    stopped = isUnsaved(draft) ? draft : await draft.zipInto(sink, packer);
  } catch (error) {
    stopped = fault("unexpected", error instanceof Error ? error.message : String(error));
  }
  return stopped && saveProblem(stopped, changes.book);
}

function saved(file: Uint8Array, changes: PackageChanges): Uint8Array | Fault | Refusal {
  const draft = patched(file, changes, DEFAULT_LIMITS);
  if (isUnsaved(draft)) return draft;
  return draft.changed ? draft.zipped() : file;
}

function patched(
  file: Uint8Array,
  changes: PackageChanges,
  limits: Limits
): WorkbookDraft | Fault | Refusal {
  const archive = openArchive(file, limits);
  if (isFault(archive)) return archive;
  const draft = openDraft(archive);
  if (isFault(draft)) return draft;
  const sheets = saveSheets(draft, changes);
  if (isUnsaved(sheets)) return sheets;
  return saveStructure(draft, changes, sheets) ?? draft;
}
