import { DEFAULT_LIMITS } from "../limits";
import { sheetPart } from "../parts/findParts";
import { readWorkbookPart } from "../parts/workbookPart";
import { isFault, type Fault } from "../problems";
import type { PackageChanges } from "./changes";
import { CONTENT_TYPES, patchContentTypes } from "./package/contentTypes";
import type { WorkbookDraft } from "./package/openDraft";
import { partThatMentions } from "./package/mentions";
import { partsOnlyOf } from "./package/partsOnlyOf";
import {
  patchRelationships,
  relationshipsOf,
  type NewRelationship,
} from "./package/relationshipList";
import type { Refusal } from "./saveProblem";
import type { SavedSheets } from "./saveSheets";
import { patchWorkbook } from "./workbook/patchWorkbook";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Brings the workbook part and the package's own lists in line with the sheets; null where all went well. */
export function saveStructure(
  draft: WorkbookDraft,
  changes: PackageChanges,
  sheets: SavedSheets
): Fault | Refusal | null {
  const { place } = draft;
  const listed = listedSheets(draft);
  if (isFault(listed)) return listed;
  const leaving = new Set(partsOnlyOf(draft.archive, changes.deleted, DEFAULT_LIMITS));
  const mentioned = listed.find(({ part, name }) => {
    const now = changes.sheets.find((sheet) => sheet.part === part)?.name ?? name;
    return (now !== name || leaving.has(part)) && partThatMentions(draft, name, leaving);
  });
  if (mentioned) return { refusal: "sheet-mentioned", detail: mentioned.name };
  const relationshipOf = new Map(listed.map(({ part, relationship }) => [part, relationship]));
  const added = newRelationships(draft, sheets);
  const worksheets = added.filter(({ type }) => type === "worksheet");
  const deleted = new Set(changes.deleted.map((part) => relationshipOf.get(part) ?? part));
  const dropsChain = sheets.formulasGone || deleted.size > 0;
  const chains = dropsChain ? place.relationships.filter(({ type }) => type === "calcChain") : [];

  const patched = put(draft, place.part, isListChanged(changes), (content, part) =>
    patchWorkbook(content, part, {
      sheets: new Map(changes.sheets.map((sheet) => [relationshipOf.get(sheet.part) ?? "", sheet])),
      added: changes.added.map(({ name, visibility }, index) => {
        return { name, visibility, relationship: worksheets[index]!.id };
      }),
      deleted,
      ...(changes.order && { order: changes.order }),
      movable: new Set([...relationshipOf.values(), ...worksheets.map(({ id }) => id)]),
      names: changes.names,
      recalculate: changes.recalculate,
    })
  );
  if (patched) return patched;

  const gone = [...leaving, ...chains.flatMap(({ part }) => part ?? [])];
  for (const part of gone) {
    draft.remove(part);
    draft.remove(relationshipsOf(part));
  }
  const types = new Map([
    ...sheets.added.map((part) => [part, `${SPREADSHEET}.worksheet+xml`] as const),
    ...(sheets.styles ? [[sheets.styles, `${SPREADSHEET}.styles+xml`] as const] : []),
  ]);
  const unrelated = new Set([...deleted, ...chains.map(({ id }) => id)]);
  return (
    put(draft, relationshipsOf(place.part), added.length + unrelated.size > 0, (content, part) =>
      patchRelationships(content, part, added, unrelated)
    ) ??
    put(draft, CONTENT_TYPES, types.size + gone.length > 0, (content) =>
      patchContentTypes(content, types, new Set(gone))
    )
  );
}

/** Whether the workbook part has anything to say that it does not say yet. */
function isListChanged(changes: PackageChanges): boolean {
  const { sheets, added, deleted, order, names, recalculate } = changes;
  const renamed = sheets.some(({ name, visibility }) => name !== undefined || visibility);
  return renamed || recalculate || !!order || added.length + deleted.length + names.length > 0;
}

/** Changes a part where there is something to change. */
function put(
  draft: WorkbookDraft,
  part: string,
  needed: boolean,
  patch: (content: Uint8Array, part: string) => Uint8Array | Fault
): Fault | null {
  if (!needed) return null;
  const content = draft.read(part);
  const patched = isFault(content) ? content : patch(content, part);
  if (isFault(patched)) return patched;
  if (patched !== content) draft.put(part, patched);
  return null;
}

/** A sheet that has cells. */
interface CellSheet {
  readonly part: string;
  readonly name: string;
  readonly relationship: string;
}

function listedSheets({ read, place }: WorkbookDraft): readonly CellSheet[] | Fault {
  const content = read(place.part);
  const listed = isFault(content) ? content : readWorkbookPart(content, place.part, DEFAULT_LIMITS);
  if (isFault(listed)) return listed;
  return listed.sheets
    .map(({ name, relationship }, index) => {
      return { part: sheetPart(place, relationship, index), name, relationship };
    })
    .filter(({ part }) => part !== "no-cells");
}

function newRelationships(
  { place, folder }: WorkbookDraft,
  { added, styles }: SavedSheets
): readonly NewRelationship[] {
  const taken = new Set(place.relationships.map(({ id }) => id));
  const parts = [...added, ...(styles ? [styles] : [])];
  let number = 0;
  return parts.map((part) => {
    do number++;
    while (taken.has(`rId${number}`));
    const type = part === styles ? "styles" : "worksheet";
    return { id: `rId${number}`, type, target: part.slice(folder.length) };
  });
}
