import { decodeUtf8 } from "../../xml/utf8";
import type { SheetChanges } from "../changes";
import { childSlices, sliceText } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { openedTag, patchedTag } from "../tags";
import { elementEdit, elementOf } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";

const A4 = 9;
const MARGINS = 'left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"';

type PageChange = NonNullable<SheetChanges["page"]>;

/** The edits of tab colour and of fitting to the page's width. */
export function propertyEdits(
  index: SheetIndex,
  { tabColor, page }: SheetChanges
): readonly SpanEdit[] {
  if (tabColor === undefined && page?.fitToWidth === undefined) return [];
  return elementEdit(index, "sheetPr", propertiesXml(index, { tabColor, page }));
}

/** The edits of how the sheet is printed. */
export function pageEdits(index: SheetIndex, { page }: SheetChanges): readonly SpanEdit[] {
  if (!page) return [];
  const margins = elementOf(index, "pageMargins") ? "" : `<${index.prefix}pageMargins ${MARGINS}/>`;
  return [
    ...(margins ? elementEdit(index, "pageMargins", margins) : []),
    ...elementEdit(index, "pageSetup", setupXml(index, page)),
  ];
}

/** `<sheetPr>`: the colour comes first, the page last, what else the file has between. */
function propertiesXml(
  index: SheetIndex,
  {
    tabColor,
    page,
  }: { readonly tabColor: string | undefined; readonly page: PageChange | undefined }
): string {
  const { bytes, prefix } = index;
  const old = elementOf(index, "sheetPr");
  const children = childSlices(bytes, old);
  const textOf = (name: string): string => {
    const child = children.find((one) => one.name === name);
    return child ? sliceText(bytes, child) : "";
  };
  const color =
    tabColor === undefined
      ? textOf("tabColor")
      : tabColor && `<${prefix}tabColor rgb="FF${tabColor.replace("#", "")}"/>`;
  const pageTag = textOf("pageSetUpPr") || `<${prefix}pageSetUpPr/>`;
  const fit =
    page?.fitToWidth === undefined
      ? textOf("pageSetUpPr")
      : patchedTag(pageTag, { fitToPage: page.fitToWidth ? 1 : null });
  const tag = old ? decodeUtf8(bytes, old.start, old.tagEnd) : `<${prefix}sheetPr/>`;
  return openedTag(tag, color + textOf("outlinePr") + fit);
}

function setupXml(index: SheetIndex, page: PageChange): string {
  const old = elementOf(index, "pageSetup");
  const tag = old ? sliceText(index.bytes, old) : `<${index.prefix}pageSetup paperSize="${A4}"/>`;
  const { orientation, fitToWidth } = page;
  return patchedTag(tag, {
    ...(orientation !== undefined && { orientation }),
    ...(fitToWidth !== undefined && { fitToWidth: null, fitToHeight: fitToWidth ? 0 : null }),
  });
}
