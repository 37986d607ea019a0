import { attributeCursor, nextAttribute, rewind } from "../xml/attributes";
import { nextTag, skipElement, tagCursor, type TagCursor } from "../xml/tagCursor";
import { decodeUtf8 } from "../xml/utf8";
import { plainText } from "../xml/xmlText";

/** An element as the bytes give it. */
export interface Slice {
  /** Without its prefix. */
  readonly name: string;
  /** From `<` to behind the last `>`. */
  readonly start: number;
  readonly end: number;
  /** Behind the open tag. */
  readonly tagEnd: number;
  /** Before the close tag; `tagEnd` where the element is empty. */
  readonly contentEnd: number;
  /** Written `<a/>`: there is no close tag. */
  readonly closed: boolean;
}

/** The root element of a part, or null where its tags are broken. */
export function rootSlice(bytes: Uint8Array): Slice | null {
  const cursor = tagCursor(bytes);
  return nextTag(cursor) && cursor.kind !== "close" ? sliceAt(cursor) : null;
}

/** The elements directly inside another, in order; broken tags end the list. */
export function childSlices(bytes: Uint8Array, parent: Slice | null): readonly Slice[] {
  const children: Slice[] = [];
  if (!parent || parent.closed) return children;
  const cursor = tagCursor(bytes);
  cursor.end = parent.tagEnd;
  while (nextTag(cursor) && cursor.kind !== "close") {
    const slice = sliceAt(cursor);
    if (!slice) break;
    children.push(slice);
  }
  return children;
}

/** The first of an element's children with that name, or null. */
export function childNamed(bytes: Uint8Array, parent: Slice | null, name: string): Slice | null {
  return childSlices(bytes, parent).find((child) => child.name === name) ?? null;
}

/** The element whose open tag the cursor stands on; the cursor moves behind it. */
export function sliceAt(cursor: TagCursor): Slice | null {
  const { start, end: tagEnd } = cursor;
  const name = decodeUtf8(cursor.bytes, cursor.nameStart, cursor.nameEnd);
  const closed = cursor.kind === "empty";
  if (!skipElement(cursor)) return null;
  const contentEnd = closed ? tagEnd : cursor.start;
  return { name, start, end: cursor.end, tagEnd, contentEnd, closed };
}

/** The text of a slice, tags and all. */
export function sliceText(bytes: Uint8Array, { start, end }: Slice): string {
  return decodeUtf8(bytes, start, end);
}

/** The attributes of a slice with their entities decoded, by the name that they have in the file. */
export function sliceAttributes(bytes: Uint8Array, slice: Slice): ReadonlyMap<string, string> {
  const cursor = tagCursor(bytes);
  cursor.end = slice.start;
  const found = new Map<string, string>();
  if (!nextTag(cursor)) return found;
  const attribute = attributeCursor();
  rewind(attribute, cursor);
  while (nextAttribute(attribute, cursor)) {
    const name = decodeUtf8(bytes, attribute.nameStart, attribute.nameEnd);
    found.set(name, plainText(bytes, attribute.valueStart, attribute.valueEnd));
  }
  return found;
}

/** The prefix of an element's name with its colon, e.g. `x:`; empty where it has none. */
export function prefixOf(bytes: Uint8Array, slice: Slice): string {
  return /^<([^\s:/>]+:)/.exec(decodeUtf8(bytes, slice.start, slice.tagEnd))?.[1] ?? "";
}
