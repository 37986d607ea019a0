import { fault, type Fault } from "../problems";
import { decodeUtf8 } from "./utf8";

/** Beyond this a part in another encoding is refused: it has to pass through one string. */
const LARGEST_RECODED = 16 * 1024 * 1024;
/** Where a declaration must have come to its end. */
const LONGEST = 200;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** The part in UTF-8, recoded where its byte order mark or declaration says otherwise. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array | Fault {
  const label = encodingOf(bytes);
  if (/^(utf-?8|us-ascii|ascii)$/i.test(label)) return bytes;
  if (bytes.length > LARGEST_RECODED) return fault("encoding", part);
  try {
    return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  } catch {
    // TextDecoder refuses a label it does not know.
    return fault("encoding", part);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const declared = declaredEncoding(bytes, first === 0xef ? 3 : 0);
  // A declared UTF-16 in a part whose bytes are not would garble every letter.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function declaredEncoding(bytes: Uint8Array, from: number): string {
  let start = from;
  while (bytes[start]! <= 0x20) start++;
  // Most parts begin with their root or declare nothing.
  if (bytes[start] !== LESS || bytes[start + 1] !== QUESTION) return "utf-8";
  const end = bytes.indexOf(GREATER, start);
  const head = decodeUtf8(bytes, start, end < 0 ? start : Math.min(end, start + LONGEST));
  return DECLARED.exec(head)?.[1] ?? "utf-8";
}
