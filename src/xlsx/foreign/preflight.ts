import type { Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { decodeUtf8 } from "../xml/utf8";
import { openArchive, type Archive } from "../zip/archive";
import { repeatedCells } from "./repeatedCells";

/** What is wrong with a zip before SheetJS, which believes every header, may unpack it; null where nothing is. */
export function preflight(bytes: Uint8Array, limits: Limits): Fault | null {
  const archive = openArchive(bytes, limits);
  if (isFault(archive)) return archive;
  return entryFault(archive) ?? lockFault(archive) ?? repetitionFault(archive, limits);
}

/** How many worksheets a package holds, whether or not its workbook part lists them well. */
export function worksheetParts(bytes: Uint8Array, limits: Limits): number {
  const archive = openArchive(bytes, limits);
  if (isFault(archive)) return 0;
  return archive.names.filter((name) => /(^|\/)worksheets\/[^/]+\.xml$/i.test(name)).length;
}

/** Unpacks every entry once, so that none is larger than it claims, damaged or there twice. */
function entryFault(archive: Archive): Fault | null {
  for (const name of archive.names) {
    if (name.endsWith("/")) continue;
    const content = archive.read(name);
    if (isFault(content)) return content;
    if (/\.(xml|rels)$/i.test(name) && declaresDoctype(content)) return fault("doctype", name);
  }
  return null;
}

/** A DOCTYPE stands before the root element, so within the first bytes, or nowhere. */
function declaresDoctype(content: Uint8Array): boolean {
  return /<!DOCTYPE/i.test(decodeUtf8(content, 0, Math.min(content.length, 4096)));
}

/** OpenDocument encrypts each part and says so in its manifest. */
function lockFault(archive: Archive): Fault | null {
  if (archive.has("encrypted-package")) return fault("encrypted");
  const manifest = archive.has("META-INF/manifest.xml")
    ? archive.read("META-INF/manifest.xml")
    : null;
  if (!manifest || isFault(manifest)) return null;
  const text = decodeUtf8(manifest, 0, manifest.length);
  return /<(?:\w+:)?encryption-data\b/.test(text) ? fault("encrypted") : null;
}

function repetitionFault(archive: Archive, limits: Limits): Fault | null {
  const content = archive.has("content.xml") ? archive.read("content.xml") : null;
  if (!content || isFault(content)) return null;
  return repeatedCells(content, limits.cells) > limits.cells
    ? fault("too-many-cells", `> ${limits.cells}`)
    : null;
}
