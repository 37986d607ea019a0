import type { XmlElement } from "@rgrove/parse-xml";
import { parseArea } from "../../domain/sheet";
import type { CellComment } from "../../model/sheet/cellComment";
import { DEFAULT_LIMITS } from "../../xlsx/limits";
import { readRelationships } from "../../xlsx/parts/relationships";
import { isFault } from "../../xlsx/problems";
import { attributeNamed, childrenNamed, parsePart } from "../../xlsx/xml/element";
import type { Archive } from "../../xlsx/zip/archive";

/** The comments of a sheet, old notes and threads alike; a thread stands with all its answers. */
export function sheetComments(archive: Archive, sheetPart: string): readonly CellComment[] {
  const relationships = readRelationships(archive, sheetPart, DEFAULT_LIMITS);
  if (isFault(relationships)) return [];
  const rootOf = (type: string): XmlElement | null => {
    const part = relationships.find((one) => one.type === type)?.part;
    const bytes = part ? archive.read(part) : null;
    if (!part || !bytes || isFault(bytes)) return null;
    const root = parsePart(bytes, part, DEFAULT_LIMITS);
    return isFault(root) ? null : root;
  };
  const texts = new Map(noteTexts(rootOf("comments")));
  for (const [cell, text] of threadTexts(rootOf("threadedComment"))) texts.set(cell, text);
  return [...texts].flatMap(([cell, text]) => {
    const area = parseArea(cell);
    return area && text !== "" ? [{ areas: [area], text }] : [];
  });
}

function noteTexts(comments: XmlElement | null): [string, string][] {
  if (!comments) return [];
  const list = childrenNamed(comments, "commentList")[0];
  return childrenNamed(list, "comment").map((comment) => [
    attributeNamed(comment, "ref") ?? "",
    childrenNamed(comment, "text")
      .map((text) => text.text)
      .join("")
      .trim(),
  ]);
}

function threadTexts(threads: XmlElement | null): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const one of threads ? childrenNamed(threads, "threadedComment") : []) {
    const cell = attributeNamed(one, "ref") ?? "";
    const text = childrenNamed(one, "text")[0]?.text.trim() ?? "";
    const before = texts.get(cell);
    texts.set(cell, before === undefined ? text : `${before}\n${text}`);
  }
  return texts;
}
