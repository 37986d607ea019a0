import { Inflate, inflateSync } from "fflate";
import { fault, isFault, type Fault } from "../problems";
import type { ZipEntry } from "./centralEntry";
import { crc32 } from "./crc32";
import { packedEntry, STORED } from "./packedEntry";

/** Deflate cannot do better than this. */
const BEST_RATIO = 1032;
/** What can't unpack to more than this much is unpacked in one go, the fastest way: a lie stays cheap. */
const AT_ONCE = 256 * 1024 * 1024;
/** Small enough that one step of a lying entry stays cheap, large enough to be fast. */
const STEP = 64 * 1024;

/** What a place has for unpacking. */
export interface ZipTools {
  /** Unpacks raw deflate; null where it is damaged. Makes hardly more than `size` bytes, whatever it would unpack to. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  crc32(content: Uint8Array): number;
}

/** The unpacked bytes of an entry: exactly as many as it claims and with its CRC-32, or a fault. */
export function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  tools: ZipTools = HERE
): Uint8Array | Fault {
  const found = packedEntry(bytes, entry);
  if (isFault(found)) return found;
  const { method, packed } = found;
  // A claim that deflate cannot fulfil is a lie, and would cost its memory first.
  if (method !== STORED && entry.size > packed.length * BEST_RATIO) {
    return fault("zip-damaged", entry.name);
  }
  const content = method === STORED ? packed : tools.inflate(packed, entry.size);
  if (!content || content.length !== entry.size || tools.crc32(content) !== entry.crc) {
    return fault("zip-damaged", entry.name);
  }
  return content;
}

/** What runs everywhere. */
const HERE: ZipTools = { inflate: inflateHere, crc32 };

function inflateHere(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return packed.length * BEST_RATIO > AT_ONCE
      ? inflateInSteps(packed, size)
      : inflateAtOnce(packed, size);
  } catch {
    // fflate says nothing but "invalid data", which is what null says.
    return null;
  }
}

function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  // One byte of room more: what does not fit is dropped in silence.
  const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return content.length === size ? content : null;
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let written = 0;
  const inflate = new Inflate((chunk) => {
    if (written + chunk.length <= size) content.set(chunk, written);
    written += chunk.length;
  });
  for (let at = 0; at < packed.length && written <= size; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return written === size ? content : null;
}
