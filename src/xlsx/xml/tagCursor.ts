/** An open tag `<a>`, an empty one `<a/>`, or a closing one `</a>`. */
export type TagKind = "open" | "empty" | "close";

/** Why there is no next tag: the text ended, stopped inside markup, or declares a DOCTYPE. */
export type Stop = "end" | "cut" | "doctype";

/**
 * A place in the bytes of an XML part, moved from tag to tag by `nextTag`. Prefixes are left aside:
 * names are local. It is one object that changes, because a large sheet has millions of tags.
 */
export interface TagCursor {
  readonly bytes: Uint8Array;
  kind: TagKind;
  /** The tag's first byte `<` and the byte after its `>`. */
  start: number;
  end: number;
  /** The local name. */
  nameStart: number;
  nameEnd: number;
  /** The local name packed by `packName`, 0 where it is longer than four bytes. */
  name: number;
  /** Where the text before this tag starts; it ends at `start`. */
  textStart: number;
  /** Whether that text holds comments, instructions or CDATA. */
  mixed: boolean;
  stop: Stop | null;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** A cursor before the first tag. */
export function tagCursor(bytes: Uint8Array): TagCursor {
  return {
    bytes,
    kind: "open",
    start: 0,
    end: 0,
    nameStart: 0,
    nameEnd: 0,
    name: 0,
    textStart: 0,
    mixed: false,
    stop: null,
  };
}

/** Up to four bytes of a name as one number, to compare it at once. */
export function packName(name: string): number {
  let packed = 0;
  for (let index = 0; index < name.length; index++) packed = (packed << 8) | name.charCodeAt(index);
  return packed;
}

/** Whether the tag has this local name. */
export function isNamed(cursor: TagCursor, name: string): boolean {
  return spanEquals(cursor.bytes, cursor.nameStart, cursor.nameEnd, name);
}

/** Whether a span of bytes is that ASCII text. */
export function spanEquals(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Moves to the next tag; false, with `stop` set, where there is none. */
export function nextTag(cursor: TagCursor): boolean {
  const { bytes } = cursor;
  let at = cursor.end;
  cursor.textStart = at;
  cursor.mixed = false;
  for (;;) {
    at = seek(bytes, at, bytes.length, LESS);
    if (at < 0) return stopAt(cursor, "end");
    const next = bytes[at + 1];
    if (next !== 0x21 && next !== 0x3f) return readTag(cursor, bytes, at, bytes.length);
    const behind = behindMarkup(bytes, at);
    if (behind === DOCTYPE_FOUND) return stopAt(cursor, "doctype");
    if (behind === UNFINISHED) return stopAt(cursor, "cut");
    cursor.mixed = true;
    at = behind;
  }
}

/** Moves behind the end of the element whose open tag the cursor stands on. */
export function skipElement(cursor: TagCursor): boolean {
  let depth = cursor.kind === "open" ? 1 : 0;
  while (depth > 0) {
    if (!nextTag(cursor)) return false;
    if (cursor.kind === "open") depth++;
    else if (cursor.kind === "close") depth--;
  }
  return true;
}

function stopAt(cursor: TagCursor, stop: Stop): false {
  cursor.stop = stop;
  return false;
}

function seek(bytes: Uint8Array, from: number, limit: number, byte: number): number {
  for (let at = from; at < limit; at++) if (bytes[at] === byte) return at;
  return -1;
}

function readTag(cursor: TagCursor, bytes: Uint8Array, start: number, limit: number): boolean {
  const closing = bytes[start + 1] === SLASH;
  let at = closing ? start + 2 : start + 1;
  let nameStart = at;
  let name = 0;
  for (; at < limit; at++) {
    const byte = bytes[at]!;
    if (byte <= 0x20 || byte === GREATER || byte === SLASH) break;
    if (byte === COLON) {
      nameStart = at + 1;
      name = 0;
    } else {
      name = (name << 8) | byte;
    }
  }
  const nameEnd = at;
  while (at < limit && bytes[at] !== GREATER) {
    const byte = bytes[at]!;
    if (byte === QUOTE || byte === APOSTROPHE) {
      at = seek(bytes, at + 1, limit, byte);
      if (at < 0) return stopAt(cursor, "cut");
    }
    at++;
  }
  if (at >= limit) return stopAt(cursor, "cut");
  cursor.kind = closing ? "close" : bytes[at - 1] === SLASH ? "empty" : "open";
  cursor.start = start;
  cursor.end = at + 1;
  cursor.nameStart = nameStart;
  cursor.nameEnd = nameEnd;
  cursor.name = nameEnd - nameStart > 4 ? 0 : name;
  return true;
}

const UNFINISHED = -1;
const DOCTYPE_FOUND = -2;

/** Behind a comment, an instruction or a CDATA section. */
function behindMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === 0x3f) return behindText(bytes, at + 2, "?>");
  if (spanEquals(bytes, at, at + 4, "<!--")) return behindText(bytes, at + 4, "-->");
  if (spanEquals(bytes, at, at + 9, "<![CDATA[")) return behindText(bytes, at + 9, "]]>");
  return spanEquals(bytes, at, at + 9, "<!DOCTYPE") ? DOCTYPE_FOUND : UNFINISHED;
}

function behindText(bytes: Uint8Array, from: number, text: string): number {
  for (let at = from; at + text.length <= bytes.length; at++) {
    if (spanEquals(bytes, at, at + text.length, text)) return at + text.length;
  }
  return UNFINISHED;
}
