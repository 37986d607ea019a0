import { fault, type Fault } from "../problems";

/** How far into a file its encoding is declared. */
const HEAD = 1024;
const DECLARED = /(?:<\?xml[^>]*?\sencoding|<meta[^>]*?\bcharset)\s*=\s*["']?\s*([\w.:-]+)/i;
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The text of a web page or XML file by its byte order mark, else its declaration, else UTF-8. */
export function markupText(bytes: Uint8Array): string | Fault {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1];
  // A declared UTF-16 in bytes that were readable as single letters is none.
  const named = declared && !/^utf-?16/i.test(declared) ? declared : "utf-8";
  const label = marked ?? named;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label, or bytes that are not what it says.
    return fault("encoding", label);
  }
}
