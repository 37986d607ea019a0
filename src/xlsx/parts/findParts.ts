import type { Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { decodeUtf8 } from "../xml/utf8";
import type { Archive } from "../zip/archive";
import { readRelationships, type Relationship } from "./relationships";

/** Where a workbook's parts are. */
export interface WorkbookPlace {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** Whether the package says so itself, rather than our guess by usual names. */
  readonly related: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
  readonly macros: boolean;
  readonly externalLinks: boolean;
}

const NO_CELLS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

/** Finds the workbook part and its companions, or says what the package is instead. */
export function findWorkbookPart(archive: Archive, limits: Limits): WorkbookPlace | Fault {
  const top = readRelationships(archive, "", limits);
  if (isFault(top)) return top;
  const named = top.find((one) => one.type === "officeDocument")?.part;
  const part = named && archive.has(named) ? named : usualWorkbook(archive);
  if (!part) return otherPackage(archive, named ?? null);
  if (/\.bin$/i.test(part)) return fault("xlsb");
  if (!/\.xml$/i.test(part) || /(document|presentation)\.xml$/i.test(part)) {
    return fault("other-office");
  }
  const relationships = readRelationships(archive, part, limits);
  if (isFault(relationships)) return relationships;
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const companion = (type: string, usual: string): string | null => {
    const target = relationships.find((one) => one.type === type)?.part;
    if (target) return target;
    return archive.has(folder + usual) ? folder + usual : null;
  };
  return {
    part,
    relationships,
    related: part === named && relationships.length > 0,
    strings: companion("sharedStrings", "sharedStrings.xml"),
    styles: companion("styles", "styles.xml"),
    macros: relationships.some((one) => /^vbaProject$|Macrosheet$/i.test(one.type)),
    externalLinks: relationships.some((one) => one.type === "externalLink"),
  };
}

/** The part of the sheet at that place in the list; `no-cells` for charts, dialogs and macro sheets. */
export function sheetPart(
  place: WorkbookPlace,
  relationship: string,
  index: number
): string | "no-cells" {
  const found = place.relationships.find((one) => one.id === relationship);
  if (found && NO_CELLS.has(found.type)) return "no-cells";
  if (found?.part) return found.part;
  // Excel 5 module sheets are listed without a part.
  if (relationship === "" && place.relationships.length > 0) return "no-cells";
  // A guess beside real relationships could take one sheet for another.
  if (place.relationships.some((one) => one.type === "worksheet")) {
    return `${place.part}#${relationship}`;
  }
  const folder = place.part.slice(0, place.part.lastIndexOf("/") + 1);
  return `${folder}worksheets/sheet${index + 1}.xml`;
}

function usualWorkbook(archive: Archive): string | undefined {
  return archive.names.find((name) => /^(.*\/)?workbook\d*\.(xml|bin)$/i.test(name));
}

function otherPackage(archive: Archive, named: string | null): Fault {
  const mimetype = archive.has("mimetype") ? archive.read("mimetype") : null;
  if (mimetype && !isFault(mimetype)) {
    const type = decodeUtf8(mimetype, 0, Math.min(100, mimetype.length));
    if (type.includes("opendocument.spreadsheet")) return fault("ods");
    if (type.includes("opendocument")) return fault("other-office");
  }
  if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml")) {
    return fault("other-office");
  }
  const meantAsOffice =
    named !== null ||
    archive.has("[Content_Types].xml") ||
    archive.names.some((name) => name.startsWith("xl/"));
  return meantAsOffice ? fault("part-missing", named ?? "xl/workbook.xml") : fault("other-zip");
}
