import { Inflate } from "fflate";
import { fault, isFault, type Fault } from "../problems";
import type { ZipEntry } from "./centralEntry";
import { crc32 } from "./crc32";
import { packedEntry, STORED } from "./packedEntry";

/** Deflate cannot do better than this. */
const BEST_RATIO = 1032;
/** Small enough that one step of a lying entry stays cheap, large enough to be fast. */
const STEP = 16 * 1024;

/** Unpacks raw deflate; null where it is damaged or more than `size` bytes, and then without having made more. */
export type InflateRaw = (packed: Uint8Array, size: number) => Uint8Array | null;

/** The unpacked bytes of an entry: exactly as many as it claims and with its CRC-32, or a fault. */
export function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: InflateRaw = inflateInSteps
): Uint8Array | Fault {
  const found = packedEntry(bytes, entry);
  if (isFault(found)) return found;
  const { method, packed } = found;
  // A claim that deflate cannot fulfil is a lie, and would cost its memory first.
  if (method !== STORED && entry.size > packed.length * BEST_RATIO) {
    return fault("zip-damaged", entry.name);
  }
  const content = method === STORED ? packed : inflate(packed, entry.size);
  if (!content || content.length !== entry.size || crc32(content) !== entry.crc) {
    return fault("zip-damaged", entry.name);
  }
  return content;
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let written = 0;
  const inflate = new Inflate((chunk) => {
    if (written + chunk.length <= size) content.set(chunk, written);
    written += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && written <= size; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // fflate says nothing but "invalid data", which is what null says.
    return null;
  }
  return written === size ? content : null;
}
