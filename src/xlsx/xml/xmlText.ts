import type { TagCursor } from "./tagCursor";
import { decodeUtf8 } from "./utf8";

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;
const ASIDE = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g;

/** The text of a span without markup: entities decoded, line ends as XML says (`\n`). */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  return decoded(decodeUtf8(bytes, start, end));
}

/** The text before the cursor's tag, comments and instructions left out, CDATA as it stands. */
export function textBefore(cursor: TagCursor): string {
  return spanText(cursor.bytes, cursor.textStart, cursor.start, cursor.mixed);
}

/** The text of a span; `mixed` says that it holds comments, instructions or CDATA. */
export function spanText(bytes: Uint8Array, start: number, end: number, mixed: boolean): string {
  if (!mixed) return plainText(bytes, start, end);
  const source = decodeUtf8(bytes, start, end);
  let text = "";
  let from = 0;
  for (const aside of source.matchAll(ASIDE)) {
    text += decoded(source.slice(from, aside.index)) + lineEnds(aside[1] ?? "");
    from = aside.index + aside[0].length;
  }
  return text + decoded(source.slice(from));
}

/** A text with Excel's own escapes decoded: `_x000D_` is a carriage return (ST_Xstring). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decoded(text: string): string {
  const lines = lineEnds(text);
  if (!lines.includes("&")) return lines;
  return lines.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function lineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
