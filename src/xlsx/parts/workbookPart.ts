import type { XmlElement } from "@rgrove/parse-xml";
import type { Visibility } from "../../domain/sheet";
import type { Limits } from "../limits";
import { isFault, type Fault } from "../problems";
import { isTrue } from "../xml/attributes";
import { attributeNamed, childrenNamed, parsePart } from "../xml/element";
import { unescaped } from "../xml/xmlText";
import type { ScannedName } from "../scannedWorkbook";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

/** What workbook.xml says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ScannedName[];
  readonly date1904: boolean;
}

/** Reads workbook.xml. */
export function readWorkbookPart(
  bytes: Uint8Array,
  part: string,
  limits: Limits
): WorkbookPart | Fault {
  const root = parsePart(bytes, part, limits);
  if (isFault(root)) return root;
  const sheets = childrenNamed(childrenNamed(root, "sheets")[0], "sheet").map(listedSheet);
  const properties = childrenNamed(root, "workbookPr")[0];
  return {
    sheets,
    names: childrenNamed(childrenNamed(root, "definedNames")[0], "definedName").map((element) =>
      definedName(element, sheets)
    ),
    date1904: properties !== undefined && isTrue(attributeNamed(properties, "date1904")),
  };
}

function listedSheet(element: XmlElement): ListedSheet {
  const state = attributeNamed(element, "state");
  return {
    name: unescaped(attributeNamed(element, "name") ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: attributeNamed(element, "id") ?? "",
  };
}

function definedName(element: XmlElement, sheets: readonly ListedSheet[]): ScannedName {
  const scope = attributeNamed(element, "localSheetId");
  const sheet = scope === null ? undefined : sheets[Number(scope)];
  return {
    name: unescaped(attributeNamed(element, "name") ?? ""),
    refersTo: unescaped(element.text).replace(/^\s*=/, "").trim(),
    sheet: sheet?.name ?? null,
    ...(isTrue(attributeNamed(element, "hidden")) ? { hidden: true as const } : {}),
  };
}
