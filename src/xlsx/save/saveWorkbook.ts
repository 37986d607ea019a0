import { DEFAULT_LIMITS } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { openArchive } from "../zip/archive";
import type { PackageChanges } from "./changes";
import { openDraft } from "./package/openDraft";
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

function saved(file: Uint8Array, changes: PackageChanges): Uint8Array | Fault | Refusal {
  const archive = openArchive(file, DEFAULT_LIMITS);
  if (isFault(archive)) return archive;
  const draft = openDraft(archive);
  if (isFault(draft)) return draft;
  const sheets = saveSheets(draft, changes);
  if (isUnsaved(sheets)) return sheets;
  const structure = saveStructure(draft, changes, sheets);
  if (structure) return structure;
  return draft.changed ? draft.zipped() : file;
}
