import { spanEquals, type TagCursor } from "./tagCursor";
import { decodeUtf8 } from "./utf8";
import { plainText } from "./xmlText";

/** One attribute of a tag as spans of bytes; one object that changes, as the cursor is. */
export interface AttributeCursor {
  at: number;
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** A cursor before the first attribute of any tag. */
export function attributeCursor(): AttributeCursor {
  return { at: 0, nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 };
}

/** Stands before the first attribute of the tag. */
export function rewind(attribute: AttributeCursor, tag: TagCursor): void {
  attribute.at = tag.nameEnd;
}

/** Moves to the tag's next attribute; names keep their prefix. False where there is none. */
export function nextAttribute(attribute: AttributeCursor, tag: TagCursor): boolean {
  const limit = tag.kind === "empty" ? tag.end - 2 : tag.end - 1;
  return readAttribute(attribute, tag.bytes, attribute.at, limit);
}

function readAttribute(
  attribute: AttributeCursor,
  bytes: Uint8Array,
  from: number,
  limit: number
): boolean {
  let at = from;
  while (at < limit && bytes[at]! <= 0x20) at++;
  if (at >= limit) return false;
  attribute.nameStart = at;
  while (at < limit && bytes[at]! > 0x20 && bytes[at] !== 0x3d) at++;
  attribute.nameEnd = at;
  while (at < limit && (bytes[at]! <= 0x20 || bytes[at] === 0x3d)) at++;
  const quote = bytes[at];
  if (quote === 0x22 || quote === 0x27) {
    attribute.valueStart = ++at;
    while (at < limit && bytes[at] !== quote) at++;
    attribute.valueEnd = at++;
  } else {
    attribute.valueStart = at;
    while (at < limit && bytes[at]! > 0x20) at++;
    attribute.valueEnd = at;
  }
  attribute.at = at;
  return true;
}

/** The value of one attribute with its entities decoded, or null where the tag has none of that name. */
export function attributeValue(tag: TagCursor, name: string): string | null {
  const attribute = attributeCursor();
  rewind(attribute, tag);
  while (nextAttribute(attribute, tag)) {
    if (spanEquals(tag.bytes, attribute.nameStart, attribute.nameEnd, name)) {
      return plainText(tag.bytes, attribute.valueStart, attribute.valueEnd);
    }
  }
  return null;
}

/** All attributes of a tag by name, their entities decoded; of two with one name the first counts. */
export function attributesOf(tag: TagCursor): ReadonlyMap<string, string> {
  const { bytes } = tag;
  const found = new Map<string, string>();
  const attribute = attributeCursor();
  rewind(attribute, tag);
  while (nextAttribute(attribute, tag)) {
    const { nameStart, nameEnd, valueStart, valueEnd } = attribute;
    const name = decodeUtf8(bytes, nameStart, nameEnd);
    if (!found.has(name)) found.set(name, plainText(bytes, valueStart, valueEnd));
  }
  return found;
}

/** Whether an attribute's text says yes, as xsd:boolean does. */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
