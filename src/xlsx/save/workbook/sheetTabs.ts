import type { Visibility } from "../../../domain/sheet";
import { attributes } from "../../write/xmlWriting";
import { unescaped } from "../../xml/xmlText";
import { childSlices, prefixOf, sliceAttributes, sliceText, type Slice } from "../slices";
import { patchedTag } from "../tags";
import type { WorkbookChanges } from "./patchWorkbook";

/** One `<sheet>` of the workbook part. */
export interface Tab {
  /** The relationship to its part. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Excel's own number, unlike all others. */
  readonly number: number;
  /** The name that the relationship's attribute has here, e.g. `r:id`. */
  readonly idName: string;
  /** The declaration of its prefix, where the sheet's own element has it. */
  readonly declaration: Readonly<Record<string, string>>;
  readonly prefix: string;
}

/** The sheets that the file lists. */
export function listedTabs(bytes: Uint8Array, sheets: Slice): readonly Tab[] {
  return childSlices(bytes, sheets).map((slice) => {
    const found = sliceAttributes(bytes, slice);
    const idName = [...found.keys()].find((name) => /^(?:.*:)?id$/.test(name)) ?? "r:id";
    const prefixed = `xmlns:${idName.slice(0, Math.max(0, idName.indexOf(":")))}`;
    const namespace = found.get(prefixed);
    const state = found.get("state");
    return {
      id: found.get(idName) ?? "",
      name: unescaped(found.get("name") ?? ""),
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      text: sliceText(bytes, slice),
      start: slice.start,
      end: slice.end,
      number: Number(found.get("sheetId") ?? 0),
      idName,
      declaration: namespace === undefined ? {} : { [prefixed]: namespace },
      prefix: prefixOf(bytes, slice),
    };
  });
}

/** The sheets as they shall be listed. */
export function arrangedSheets(before: readonly Tab[], changes: WorkbookChanges): readonly Tab[] {
  const kept = before.filter(({ id }) => !changes.deleted.has(id));
  const model = before[0];
  const highest = Math.max(0, ...before.map(({ number }) => number));
  const added = changes.added.map(({ name, visibility, relationship }, index): Tab => {
    const number = highest + index + 1;
    const { idName = "r:id", prefix = "", declaration = {} } = model ?? {};
    const tag = {
      name,
      sheetId: number,
      state: stateOf(visibility),
      ...declaration,
      [idName]: relationship,
    };
    const text = `<${prefix}sheet${attributes(tag)}/>`;
    const place = { start: 0, end: 0, number };
    return { id: relationship, name, visibility, text, ...place, idName, declaration, prefix };
  });
  const tabs = [...kept.map((tab) => changedTab(tab, changes)), ...added];
  return changes.order ? ordered(tabs, changes.order, changes.movable) : tabs;
}

function changedTab(tab: Tab, { sheets }: WorkbookChanges): Tab {
  const change = sheets.get(tab.id);
  if (!change) return tab;
  const { name = tab.name, visibility = tab.visibility } = change;
  const text = patchedTag(tab.text, {
    ...(name !== tab.name && { name }),
    ...(visibility !== tab.visibility && { state: stateOf(visibility) ?? null }),
  });
  return { ...tab, name, visibility, text };
}

/** Worksheets in the order asked for; sheets without cells keep their places. */
function ordered(
  tabs: readonly Tab[],
  order: readonly string[],
  movable: ReadonlySet<string>
): readonly Tab[] {
  const places = new Map(order.map((name, index) => [name, index]));
  const placeOf = ({ name }: Tab): number => places.get(name) ?? order.length;
  const moved = tabs.filter(({ id }) => movable.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
  return tabs.map((tab) => (movable.has(tab.id) ? moved.shift()! : tab));
}

function stateOf(visibility: Visibility): string | undefined {
  return visibility === "visible" ? undefined : visibility;
}
