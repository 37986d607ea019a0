import type { Slice } from "../slices";
import { childEdits, type Family } from "../placedChild";
import type { SpanEdit } from "../spanEdits";
import type { SheetIndex } from "./indexSheet";

/** The elements of a worksheet in the order that the schema demands. Source: ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Elements that our edits may add, replace or take away. */
export type SheetElement =
  | "sheetPr"
  | "sheetViews"
  | "sheetFormatPr"
  | "cols"
  | "sheetProtection"
  | "mergeCells"
  | "dataValidations"
  | "pageMargins"
  | "pageSetup";

/** The element of a worksheet with that name, or null. */
export function elementOf(index: SheetIndex, name: string): Slice | null {
  return index.elements.find((element) => element.name === name) ?? null;
}

/** The edits that make an element of a worksheet read so; empty takes it away. */
export function elementEdit(
  index: SheetIndex,
  name: SheetElement,
  text: string
): readonly SpanEdit[] {
  return childEdits(familyOf(index), name, text);
}

/** The edits that put a text before the first element of that name, or where it would stand. */
export function insertionEdits(index: SheetIndex, name: string, text: string): readonly SpanEdit[] {
  const first = elementOf(index, name);
  if (!first) return childEdits(familyOf(index), name, text);
  return [{ start: first.start, end: first.start, text }];
}

function familyOf({ bytes, root, elements }: SheetIndex): Family {
  // What the schema does not name, as `mc:AlternateContent`, stands in for controls.
  const children = elements.map((element) =>
    ORDER.includes(element.name) ? element : { ...element, name: "controls" }
  );
  return { bytes, parent: root, children, order: ORDER };
}
