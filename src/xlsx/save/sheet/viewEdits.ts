import { paneXml } from "../../write/worksheetXml";
import { decodeUtf8 } from "../../xml/utf8";
import type { SheetChanges } from "../changes";
import { childSlices, prefixOf, sliceText, type Slice } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { elementEdits, openedTag } from "../tags";
import { elementEdit, elementOf } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";

type Freeze = NonNullable<SheetChanges["freeze"]>;

/** The edits of frozen panes; a sheet that is hidden is selected no longer, for Excel would type into it unseen. */
export function viewEdits(
  index: SheetIndex,
  { freeze, hidden }: SheetChanges
): readonly SpanEdit[] {
  const { bytes, prefix } = index;
  const views = elementOf(index, "sheetViews");
  if (freeze) {
    const xml = views ? frozenViewsXml(bytes, views, freeze) : newViewsXml(prefix, freeze);
    return elementEdit(index, "sheetViews", hidden ? deselected(xml) : xml);
  }
  if (!hidden) return [];
  return childSlices(bytes, views).flatMap((view) =>
    elementEdits(bytes, view, { attributes: { tabSelected: null } })
  );
}

function deselected(views: string): string {
  return views.replace(/\stabSelected="[^"]*"/g, "");
}

function newViewsXml(prefix: string, freeze: Freeze): string {
  const view = openedTag(`<${prefix}sheetView workbookViewId="0"/>`, paneXml(freeze, prefix));
  return openedTag(`<${prefix}sheetViews/>`, view);
}

/** Another pane in the first view; what was selected goes with the old pane. */
function frozenViewsXml(bytes: Uint8Array, views: Slice, freeze: Freeze): string {
  const [first, ...others] = childSlices(bytes, views);
  const prefix = prefixOf(bytes, views);
  if (!first) return newViewsXml(prefix, freeze);
  const kept = childSlices(bytes, first)
    .filter(({ name }) => name !== "pane" && name !== "selection")
    .map((child) => sliceText(bytes, child));
  const tag = decodeUtf8(bytes, first.start, first.tagEnd);
  const view = openedTag(tag, paneXml(freeze, prefix) + kept.join(""));
  const rest = others.map((other) => sliceText(bytes, other)).join("");
  return openedTag(decodeUtf8(bytes, views.start, views.tagEnd), view + rest);
}
