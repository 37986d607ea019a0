import { unzipSync } from "fflate";
import { fromScanned } from "../../../src/model/fromScanned";
import { packageChanges } from "../../../src/model/packageChanges";
import type { WorkbookModel } from "../../../src/model/workbookModel";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import type { PackageChanges, SheetOfFile } from "../../../src/xlsx/save/changes";
import { saveWorkbook, type SaveResult } from "../../../src/xlsx/save/saveWorkbook";
import type { ScannedWorkbook } from "../../../src/xlsx/scannedWorkbook";
import { packageOf, worksheet, type Parts } from "../packageOf";

/** A file and what became of it. */
export interface Saved {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const SHEET = "xl/worksheets/sheet1.xml";
const NOTHING: PackageChanges = {
  book: "sổ.xlsx",
  sheets: [],
  added: [],
  deleted: [],
  names: [],
  recalculate: false,
};

/** The workbook in a file; fails the test where it is refused. */
export function scannedOf(bytes: Uint8Array): ScannedWorkbook {
  const opened = openWorkbook(bytes, { book: "sổ.xlsx" });
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.text.en}`);
  return opened.book;
}

/** The model of a file. */
export function modelOf(bytes: Uint8Array): WorkbookModel {
  return fromScanned(scannedOf(bytes));
}

/** A file saved after its model was changed. */
export function savedAfter(bytes: Uint8Array, change: (model: WorkbookModel) => void): Saved {
  const scanned = scannedOf(bytes);
  const model = fromScanned(scanned);
  change(model);
  return savedWith(bytes, packageChanges(scanned, model));
}

/** A file saved with some changes. */
export function savedWith(bytes: Uint8Array, changes: Partial<PackageChanges>): Saved {
  return { before: bytes, after: bytesOf(saveWorkbook(bytes, { ...NOTHING, ...changes })) };
}

/** The only sheet of a small package, as text, after some changes. */
export function sheetAfter(
  inner: string,
  changes: Partial<SheetOfFile>,
  parts: Parts = {},
  more: Partial<PackageChanges> = {}
): string {
  return partOf(sheetSaved(inner, changes, parts, more), SHEET);
}

/** A small package after some changes of its only sheet. */
export function sheetSaved(
  inner: string,
  changes: Partial<SheetOfFile>,
  parts: Parts = {},
  more: Partial<PackageChanges> = {}
): Uint8Array {
  const bytes = packageOf({ [SHEET]: worksheet(inner), ...parts });
  return savedWith(bytes, { sheets: [sheetChange(changes)], ...more }).after;
}

/** Changes of the only sheet of a small package. */
export function sheetChange(changes: Partial<SheetOfFile>): SheetOfFile {
  return { part: SHEET, title: "Một", cells: [], rows: [], columns: [], ...changes };
}

/** The file of a result; fails the test where there is none. */
export function bytesOf(result: SaveResult): Uint8Array {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.text.en}`);
  return result.bytes;
}

/** A part as text; empty where it is not there. */
export function partOf(bytes: Uint8Array, name: string): string {
  return partsOf(bytes).get(name) ?? "";
}

/** The parts of a file as text, unpacked by another zip reader than ours. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      // Names that Windows tools wrote are put right on saving.
      name.replace(/\\/g, "/").replace(/^\//, ""),
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(content),
    ])
  );
}

/** The parts that differ, with `+` before new and `-` before gone ones. */
export function changedParts({ before, after }: Saved): readonly string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const kept = [...old].flatMap(([name, text]) => {
    if (!now.has(name)) return [`-${name}`];
    return now.get(name) === text ? [] : [name];
  });
  return [...kept, ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`)];
}

/** What one text has in place of what the other has, common beginning and end apart. */
export function difference(before: string, after: string): readonly [gone: string, come: string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}
