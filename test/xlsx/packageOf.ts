import { strToU8, zipSync, type Zippable } from "fflate";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import type { Limits } from "../../src/xlsx/limits";
import type { ProblemCode } from "../../src/xlsx/problems";
import type { ScannedRow, ScannedSheet, ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a small workbook, by name; null leaves one out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A relationships part of `[id, type, target]`. */
export function relationships(...list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join("")}</Relationships>`;
}

/** A worksheet part around some elements. */
export function worksheet(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
}

/** A workbook part around some elements. */
export function workbook(inner: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</workbook>`;
}

/** A whole small package with these parts in place of its own. */
export function packageOf(parts: Parts = {}): Uint8Array {
  const all: Parts = {
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"]
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>không</t></si><si><t>một</t></si></sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": worksheet("<sheetData/>"),
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** The workbook in a package; fails the test where it is refused. */
export function opened(parts: Parts = {}, limits: Partial<Limits> = {}): ScannedWorkbook {
  const result = openWorkbook(packageOf(parts), { book: "sổ.xlsx", limits });
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.text.en}`);
  return result.book;
}

/** Why a package is refused; null where it is not. */
export function problemOf(parts: Parts, limits: Partial<Limits> = {}): ProblemCode | null {
  const result = openWorkbook(packageOf(parts), { book: "sổ.xlsx", limits });
  return result.ok ? null : result.problem.code;
}

/** The only sheet of a package whose worksheet holds these elements. */
export function sheetWith(inner: string, parts: Parts = {}): ScannedSheet {
  return opened({ "xl/worksheets/sheet1.xml": worksheet(inner), ...parts }).sheets[0]!;
}

/** The rows of a sheet whose `<sheetData>` holds these rows. */
export function rowsOf(rows: string, parts: Parts = {}): readonly ScannedRow[] {
  return sheetWith(`<sheetData>${rows}</sheetData>`, parts).rows;
}
