import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { ReadingEngine, SetAsideCode } from "../../src/services/ports/submissionReader";
import { NASTY_FILES, nastyBytes } from "../xlsx/nastyFiles";
import { packageOf, worksheet } from "../xlsx/packageOf";

/** How a hostile file must end: read, or set aside for one of these reasons. */
export type HostileEnd = "read" | readonly SetAsideCode[];

export interface HostileFile {
  readonly name: string;
  readonly end: HostileEnd;
  readonly engine: ReadingEngine | null;
  bytes(): Uint8Array<ArrayBuffer>;
}

const MB = 1024 * 1024;

/** Files of the nasty set that end otherwise here, where SheetJS has its turn. */
const OTHERWISE: Readonly<Record<string, readonly [HostileEnd, ReadingEngine | null]>> = {
  "real/poi__Simple.xlsb": [["unsupported"], "sheetjs"],
  "real/poi__password.xls": [["password"], "sheetjs"],
  "real/sheetjs__password_2002_40_xor.xls": [["password"], "sheetjs"],
  "real/poi__xlsx-corrupted.xlsx": ["read", "sheetjs"],
  "generated/biff8.xls": ["read", "sheetjs"],
  "generated/html_as_xls.xls": ["read", "sheetjs"],
  "generated/real.ods": ["read", "sheetjs"],
  "generated/xml2003.xls": ["read", "sheetjs"],
  "generated/xls_renamed.xlsx": ["read", "sheetjs"],
};

const CODES: Readonly<Record<string, SetAsideCode>> = {
  "empty-file": "empty",
  encrypted: "password",
  csv: "not-a-workbook",
  "other-zip": "archive",
  "zip-truncated": "truncated",
  "zip-damaged": "damaged",
  "part-missing": "damaged",
  "part-truncated": "truncated",
  "bad-address": "damaged",
  doctype: "unsafe",
  "content-too-large": "too-large",
};

function nasty(): HostileFile[] {
  return NASTY_FILES.map(([file, expected]) => {
    const usual = "values" in expected ? "read" : [CODES[expected.problem]!];
    const [end, engine] = OTHERWISE[file] ?? [usual, "scanner"];
    return { name: file, end, engine, bytes: () => new Uint8Array(nastyBytes(file)) };
  });
}

function ofText(text: string): () => Uint8Array<ArrayBuffer> {
  return () => new Uint8Array(strToU8(text));
}

function zipped(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 1, mtime: new Date(1980, 0, 1) }));
}

function sheet(inner: string): () => Uint8Array<ArrayBuffer> {
  return () => new Uint8Array(packageOf({ "xl/worksheets/sheet1.xml": worksheet(inner) }));
}

/** The sample with its workbook part made ill-formed, so that SheetJS is asked, and a sheet of its own. */
function illFormed(sheetXml: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(readFileSync("assets/samples/kien-giang-2021-2025.xlsx"));
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  parts["xl/workbook.xml"] = strToU8(workbook.replace('name="Mẫu số"', 'name="Thu & chi"'));
  parts["xl/worksheets/sheet2.xml"] = strToU8(sheetXml);
  return zipped(parts);
}

function ods(content: string, more: Zippable = {}): () => Uint8Array<ArrayBuffer> {
  return () =>
    zipped({
      ...unzipSync(nastyBytes("generated/real.ods")),
      "content.xml": strToU8(content),
      ...more,
    });
}

function damagedXls(damage: (bytes: Uint8Array) => void): () => Uint8Array<ArrayBuffer> {
  return () => {
    const bytes = new Uint8Array(nastyBytes("generated/biff8.xls"));
    damage(bytes);
    return bytes;
  };
}

function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
}

const OPENING = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>';
const WORKBOOK_2003 = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';
const REPEATED =
  '<office:spreadsheet><table:table><table:table-row table:number-rows-repeated="1048576">' +
  '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>' +
  "</table:table-row></table:table></office:spreadsheet>";

type Made = readonly [string, HostileEnd, ReadingEngine | null, () => Uint8Array<ArrayBuffer>];

const MADE: readonly Made[] = [
  ["ods-repeats-grid.ods", ["too-large"], "sheetjs", ods(REPEATED)],
  ["ods-doctype.ods", ["unsafe"], "sheetjs", ods(`${OPENING}<x/>`)],
  [
    "ods-encrypted.ods",
    ["password"],
    "sheetjs",
    ods("<x/>", { "META-INF/manifest.xml": strToU8("<m:encryption-data/>") }),
  ],
  ["ods-of-nothing.ods", ["unsupported", "not-a-workbook"], "sheetjs", ods("")],
  ["xml2003-doctype.xml", ["unsafe"], "sheetjs", ofText(`${OPENING}${WORKBOOK_2003}</Workbook>`)],
  [
    "package-that-hangs.xlsx",
    ["too-slow"],
    null,
    () =>
      illFormed(
        worksheet(
          '<sheetData><row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row></sheetData>'
        )
      ),
  ],
  [
    "html-wide.xls",
    "read",
    "sheetjs",
    ofText('<table><tr><td colspan="999999999">x</td></tr></table>'),
  ],
  [
    "html-nested.xls",
    ["unsupported"],
    "sheetjs",
    () => new Uint8Array(strToU8("<table><tr><td>".repeat(20_000))),
  ],
  [
    "html-of-cells.xls",
    ["unsupported"],
    "sheetjs",
    () => new Uint8Array(strToU8(`<table><tr>${"<td>1".repeat(1_000_000)}`)),
  ],
  [
    "html-too-large.xls",
    ["too-large"],
    "sheetjs",
    () => new Uint8Array(strToU8(`<table>${" ".repeat(17 * MB)}`)),
  ],
  [
    "html-utf8-that-is-none.xls",
    ["unsupported"],
    "sheetjs",
    () => new Uint8Array([...strToU8("<table><td>"), 0xff]),
  ],
  [
    "xls-cut.xls",
    ["not-a-workbook"],
    "scanner",
    () => new Uint8Array(nastyBytes("generated/biff8.xls").slice(0, 9_000)),
  ],
  [
    "xls-sectors-in-a-ring.xls",
    ["unsupported", "too-slow"],
    "sheetjs",
    damagedXls((bytes) => bytes.fill(1, 512, 1024)),
  ],
  [
    "xls-of-noise.xls",
    ["unsupported", "not-a-workbook"],
    "sheetjs",
    damagedXls((bytes) => bytes.set(noise(4_000), 2_048)),
  ],
  [
    "xlsb-of-noise.xlsb",
    ["unsupported", "not-a-workbook"],
    "sheetjs",
    () =>
      zipped({
        ...unzipSync(nastyBytes("real/poi__Simple.xlsb")),
        "xl/workbook.bin": noise(4_000),
      }),
  ],
  ["xlsb-lies.xlsb", ["damaged"], "sheetjs", () => lyingAbout(nastyBytes("real/poi__Simple.xlsb"))],
  ["package-lying.xlsx", ["damaged"], "scanner", () => lyingAbout(packageOf())],
  [
    "entries.xlsx",
    ["too-large"],
    "scanner",
    () =>
      zipped(
        Object.fromEntries(
          Array.from({ length: 5_100 }, (_, index) => [`xl/${index}.xml`, strToU8("")])
        )
      ),
  ],
  [
    "cells.xlsx",
    "read",
    "scanner",
    sheet(`<sheetData>${`<row>${"<c/>".repeat(15_001)}</row>`.repeat(200)}</sheetData>`),
  ],
  [
    "merges.xlsx",
    ["too-large"],
    "scanner",
    sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(200_100)}</mergeCells>`),
  ],
  [
    "strings.xlsx",
    ["too-large"],
    "scanner",
    () =>
      new Uint8Array(
        packageOf({ "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(2_000_100)}</sst>` })
      ),
  ],
  ["noise.xlsx", ["not-a-workbook"], "scanner", () => noise(MB)],
  ["program.xlsx", ["not-a-workbook"], "scanner", () => new Uint8Array([0x4d, 0x5a, 0, 1, 2, 3])],
  ["letter.pdf", ["not-a-workbook"], "scanner", ofText("%PDF-1.7\n")],
  [
    "letter.docx",
    ["not-a-workbook"],
    "scanner",
    () => zipped({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") }),
  ],
  ["archive.zip", ["archive"], "scanner", () => zipped({ "bao-cao.xlsx": packageOf() })],
  [
    "archive.7z",
    ["archive"],
    "scanner",
    () => new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  ],
  ["table.csv", ["not-a-workbook"], "scanner", ofText("=cmd|' /C calc'!A0;1\n2;3\n")],
  ["empty-folder.zip", ["archive", "truncated"], "scanner", () => zipped({})],
];

/** A package whose first entry claims one byte less than it is. */
function lyingAbout(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const lying = new Uint8Array(bytes);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, view.getUint32(at + 24, true) - 1, true);
    break;
  }
  return lying;
}

/** Every hostile file: the nasty set, and attacks on what reads other formats. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...nasty(),
  ...MADE.map(([name, end, engine, bytes]) => ({ name: `made/${name}`, end, engine, bytes })),
];
