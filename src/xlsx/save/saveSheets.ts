import { isFault, type Fault } from "../problems";
import { decodeUtf8 } from "../xml/utf8";
import { blankSheet, blankStyles } from "./blankParts";
import { DEFAULT_LIMITS } from "../limits";
import type { PackageChanges, SheetBody, SheetOfFile } from "./changes";
import { MAIN } from "../write/xmlWriting";
import { editablePart } from "./editablePart";
import type { WorkbookDraft } from "./package/openDraft";
import { rootSlice } from "./slices";
import { isUnsaved, type Refusal } from "./saveProblem";
import { flowingPart } from "./sheet/flowingPart";
import { patchSheet, type PatchedSheet } from "./sheet/patchSheet";
import { patchStyles } from "./styles/patchStyles";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** What became of the sheets' parts. */
export interface SavedSheets {
  /** The parts of new sheets, in their order. */
  readonly added: readonly string[];
  /** The styles part, where the file had none and one is needed now. */
  readonly styles: string | null;
  /** Whether a cell that had a formula has none now. */
  readonly formulasGone: boolean;
}

/** Patches the changed sheets, writes the new ones, and appends the styles that they need. */
export function saveSheets(
  draft: WorkbookDraft,
  changes: PackageChanges
): SavedSheets | Fault | Refusal {
  const { place, folder } = draft;
  const main = mainNamespace(draft);
  if (typeof main !== "string") return main;
  const known = place.styles !== null && draft.has(place.styles) ? place.styles : null;
  const part = known ?? `${folder}styles.xml`;
  const content = known ? draft.read(known) : blankStyles(main);
  const before = isFault(content) ? content : editablePart(content, part);
  if (isFault(before)) return before;
  const styles = patchStyles(before, part);
  if (isFault(styles)) return styles;

  const put = (name: string, { bytes: whole }: PatchedSheet, body?: SheetBody): void => {
    if (!body) return draft.put(name, whole);
    draft.putFlowing(name, whole, () => flowingPart(whole, body, styles.style));
  };
  let formulasGone = false;
  for (const sheet of changes.sheets) {
    if (sheet.linesMoved) return { refusal: "lines-moved", detail: sheet.title };
    const bytes = isHuge(draft, sheet) ? blankSheet(main) : draft.read(sheet.part);
    if (isFault(bytes)) return bytes;
    const patched = patchSheet(bytes, sheet.part, sheet, styles);
    if ("refusal" in patched) return { ...patched, detail: `${sheet.title}!${patched.detail}` };
    if (isUnsaved(patched)) return patched;
    formulasGone ||= patched.formulasGone;
    if (patched.bytes !== bytes || sheet.body) put(sheet.part, patched, sheet.body);
  }
  const added: string[] = [];
  for (const sheet of changes.added) {
    const name = freePart(draft);
    const patched = patchSheet(blankSheet(main), name, sheet, styles);
    if (isUnsaved(patched)) return patched;
    put(name, patched, sheet.body);
    added.push(name);
  }
  const after = styles.bytes();
  if ([...changes.sheets, ...changes.added].some(({ body }) => body)) {
    // Which looks rows need is known when they have been written.
    draft.putFlowing(part, after, () => [styles.bytes()]);
    return { added, styles: known ? null : part, formulasGone };
  }
  if (after !== before) draft.put(part, after);
  return { added, styles: after !== before && !known ? part : null, formulasGone };
}

/** Whether a sheet whose rows are all written anew was too large to be unpacked: then it begins as a new one. */
function isHuge({ archive }: WorkbookDraft, { body, part }: SheetOfFile): boolean {
  const packed = body && archive.has(part) ? archive.packed(part) : null;
  return packed !== null && !isFault(packed) && packed.size > DEFAULT_LIMITS.entryBytes;
}

/** The namespace that new parts must share with the workbook's own. */
function mainNamespace({ read, place }: WorkbookDraft): string | Fault {
  const bytes = read(place.part);
  if (isFault(bytes)) return bytes;
  const root = rootSlice(bytes);
  const tag = root ? decodeUtf8(bytes, root.start, root.tagEnd) : "";
  return tag.includes(STRICT) ? STRICT : MAIN;
}

function freePart(draft: WorkbookDraft): string {
  let number = 1;
  while (draft.has(partName(draft, number))) number++;
  return partName(draft, number);
}

function partName({ folder }: WorkbookDraft, number: number): string {
  return `${folder}worksheets/sheet${number}.xml`;
}
