import type { SheetChanges } from "../changes";
import { sliceText } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { patchedTag } from "../tags";
import { elementEdit, elementOf } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";

/** The edits that tell how deep rows are grouped: without it Excel shows no signs to fold them by. */
export function outlineEdits(index: SheetIndex, { rows, body }: SheetChanges): readonly SpanEdit[] {
  const grouped = Number(body?.grouped ?? false);
  const deepest = rows.reduce((most, { level = 0 }) => Math.max(most, level), grouped);
  if (deepest === 0) return [];
  const old = elementOf(index, "sheetFormatPr");
  const tag = old
    ? sliceText(index.bytes, old)
    : `<${index.prefix}sheetFormatPr defaultRowHeight="15"/>`;
  const told = Number(/\soutlineLevelRow\s*=\s*["'](\d)["']/.exec(tag)?.[1] ?? 0);
  const patched = patchedTag(tag, { outlineLevelRow: Math.max(deepest, told) });
  return elementEdit(index, "sheetFormatPr", patched);
}
