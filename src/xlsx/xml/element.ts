import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { overLimit, type Limits } from "../limits";
import { fault, type Fault } from "../problems";
import { asUtf8 } from "./encoding";
import { plainElement } from "./plainElement";
import { decodeUtf8 } from "./utf8";

/** The root element of a small part, or why there is none. */
export function parsePart(bytes: Uint8Array, part: string, limits: Limits): XmlElement | Fault {
  const excess = overLimit(bytes.length, limits.treeBytes);
  if (excess) return fault("content-too-large", `${part}, ${excess}`);
  const utf8 = asUtf8(bytes, part);
  if ("fault" in utf8) return utf8;
  if (countTags(utf8) > limits.treeTags) return fault("content-too-large", part);
  const text = decodeUtf8(utf8, 0, utf8.length);
  if (text.includes("<!DOCTYPE")) return fault("doctype", part);
  const plain = plainElement(text);
  if (plain) return plain;
  try {
    return parseXml(text, { ignoreUndefinedEntities: true }).root ?? fault("part-unreadable", part);
  } catch {
    // The parser throws at the first fault of form, and V8 at a nesting too deep for it.
    return fault("part-unreadable", part);
  }
}

function countTags(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x3c) count++;
  return count;
}

/** The element's children with that local name, whatever their prefix. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child.name) === name
  );
}

/** An attribute by its local name, whatever its prefix. */
export function attributeNamed(element: XmlElement, name: string): string | null {
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  for (const [key, value] of Object.entries(element.attributes)) {
    if (localName(key) === name) return value;
  }
  return null;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
