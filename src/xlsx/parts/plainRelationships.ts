import { attributeValue } from "../xml/attributes";
import { isNamed, nextTag, tagCursor, type TagCursor } from "../xml/tagCursor";

/** Beyond this a part is looked at by the parser that counts what it costs. */
const LARGEST = 64 * 1024;
const LESS = 0x3c;
const AMPERSAND = 0x26;

/** A relationship with its target as the part writes it. */
export interface PlainRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The relationships of a part that is written as all common programs write it, UTF-8 and a flat list; null for any other,
 * which is for the strict parser to judge. It takes a tenth of that one's time, and each file has several such parts.
 */
export function plainRelationships(bytes: Uint8Array): readonly PlainRelationship[] | null {
  if (bytes.length > LARGEST || bytes[0] !== LESS || bytes.includes(AMPERSAND)) return null;
  if (bytes.includes(0)) return null;
  const cursor = tagCursor(bytes);
  if (!nextTag(cursor) || !opensList(cursor)) return null;
  const found: PlainRelationship[] = [];
  while (nextTag(cursor)) {
    if (cursor.kind === "close") {
      return isNamed(cursor, "Relationships") && !nextTag(cursor) && cursor.stop === "end"
        ? found
        : null;
    }
    const id = attributeValue(cursor, "Id");
    const type = attributeValue(cursor, "Type");
    const target = attributeValue(cursor, "Target");
    const plain = cursor.kind === "empty" && isNamed(cursor, "Relationship") && !cursor.mixed;
    if (!plain || id === null || type === null || target === null) return null;
    found.push({ id, type, target });
  }
  return null;
}

function opensList(cursor: TagCursor): boolean {
  return cursor.kind === "open" && isNamed(cursor, "Relationships");
}
