import { attributes, escaped } from "../../write/xmlWriting";
import { unescaped } from "../../xml/xmlText";
import { fileSpelling } from "../../formulaSpelling";
import type { NameChange } from "../changes";
import { childEdits, type Family } from "../placedChild";
import { childSlices, prefixOf, sliceAttributes, sliceText } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { elementEdits, openedTag, patchedTag, splitTag } from "../tags";
import type { Tab } from "./sheetTabs";

const LIST = "definedNames";

/** The edits of defined names after they changed and sheets moved: a name of one sheet is bound to it by its place. */
export function nameEdits(
  family: Family,
  before: readonly Tab[],
  after: readonly Tab[],
  changes: readonly NameChange[]
): readonly SpanEdit[] {
  const { bytes, parent, children } = family;
  const list = children.find(({ name }) => name === LIST) ?? null;
  const left = new Map(changes.map((change) => [keyOf(change.name, change.sheet), change]));
  const places = before.map((tab) => after.findIndex(({ id }) => id === tab.id));
  const listed = childSlices(bytes, list).map((slice) => {
    const found = sliceAttributes(bytes, slice);
    const scope = found.get("localSheetId");
    const place = scope === undefined ? null : (places[Number(scope)] ?? -1);
    const old = sliceText(bytes, slice);
    if (place === -1) return { slice, old, text: "" };
    const sheet = place === null ? null : after[place]!.name;
    const key = keyOf(unescaped(found.get("name") ?? ""), sheet);
    const change = left.get(key);
    left.delete(key);
    return { slice, old, text: change?.refersTo === null ? "" : nameXml(old, place, change) };
  });
  const prefix = prefixOf(bytes, parent);
  const append = [...left.values()].map((change) => newName(prefix, change, after)).join("");
  if (!list) {
    return append ? childEdits(family, LIST, openedTag(`<${prefix}${LIST}/>`, append)) : [];
  }
  if (append === "" && listed.length > 0 && listed.every(({ text }) => text === "")) {
    return childEdits(family, LIST, "");
  }
  return [
    ...listed
      .filter(({ old, text }) => old !== text)
      .map(({ slice: { start, end }, text }) => ({ start, end, text })),
    ...elementEdits(bytes, list, { append }),
  ];
}

function newName(
  prefix: string,
  { name, sheet, refersTo, hidden }: NameChange,
  after: readonly Tab[]
): string {
  if (refersTo === null) return "";
  const scope = sheet === null ? undefined : after.findIndex((tab) => tab.name === sheet);
  if (scope === -1) return "";
  const tag = attributes({ name, localSheetId: scope, hidden });
  return openedTag(`<${prefix}definedName${tag}/>`, formulaText(refersTo));
}

/** The name as the file writes it, at its sheet's new place and with what changes. */
function nameXml(old: string, place: number | null, change: NameChange | undefined): string {
  const [head, rest] = splitTag(old);
  const tag = patchedTag(head, {
    ...(place !== null && { localSheetId: place }),
    ...(change?.hidden !== undefined && { hidden: change.hidden ? 1 : null }),
  });
  if (!change || change.refersTo === null) return tag + rest;
  return openedTag(tag, formulaText(change.refersTo));
}

function formulaText(refersTo: string): string {
  return escaped(fileSpelling(refersTo).replace(/^=/, ""));
}

function keyOf(name: string, sheet: string | null): string {
  return JSON.stringify([name.normalize("NFC").toLowerCase(), sheet]);
}
