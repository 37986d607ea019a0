import { fault, type Fault } from "../problems";

/** Beyond this a part in another encoding is refused: it has to pass through one string. */
const LARGEST_RECODED = 16 * 1024 * 1024;
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

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
  const head = String.fromCharCode(...bytes.subarray(first === 0xef ? 3 : 0, 200));
  const declared = DECLARED.exec(head)?.[1] ?? "utf-8";
  // A declared UTF-16 in a part whose bytes are not would garble every letter.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
