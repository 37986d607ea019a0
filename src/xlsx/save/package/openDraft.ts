import { DEFAULT_LIMITS } from "../../limits";
import { findWorkbookPart, type WorkbookPlace } from "../../parts/findParts";
import { isFault, type Fault } from "../../problems";
import type { Archive } from "../../zip/archive";
import { packageDraft, type PackageDraft } from "./packageDraft";

/** A workbook's package while it is changed. */
export interface WorkbookDraft extends PackageDraft {
  readonly archive: Archive;
  readonly place: WorkbookPlace;
  /** Where the workbook part lies, e.g. `xl/`. */
  readonly folder: string;
}

/** The draft of a workbook that begins as its file is. */
export function openDraft(archive: Archive): WorkbookDraft | Fault {
  const place = findWorkbookPart(archive, DEFAULT_LIMITS);
  if (isFault(place)) return place;
  const folder = place.part.slice(0, place.part.lastIndexOf("/") + 1);
  return Object.assign(packageDraft(archive), { archive, place, folder });
}
