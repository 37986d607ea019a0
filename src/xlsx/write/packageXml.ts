import { attributes, RELATIONS, XML_HEAD } from "./xmlWriting";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Where the part of a sheet lies, from the workbook's folder. */
export function sheetTarget(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

/** `[Content_Types].xml` for a workbook of that many sheets. */
export function contentTypesXml(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ...numbers(sheets).map((index) => [`/xl/${sheetTarget(index)}`, "worksheet"]),
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
  ];
  const overrides = parts.map(([PartName, kind]) => {
    return `<Override${attributes({ PartName, ContentType: `${SPREADSHEET}.${kind}+xml` })}/>`;
  });
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** `_rels/.rels`. */
export function packageRelationsXml(): string {
  return relationsXml([["officeDocument", "xl/workbook.xml"]]);
}

/** `xl/_rels/workbook.xml.rels`: sheets come first, so that `rIdN` is sheet N. */
export function workbookRelationsXml(sheets: number): string {
  return relationsXml([
    ...numbers(sheets).map((index) => ["worksheet", sheetTarget(index)] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(([type, Target], index) => {
    const tag = { Id: `rId${index + 1}`, Type: `${RELATIONS}/${type}`, Target };
    return `<Relationship${attributes(tag)}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
