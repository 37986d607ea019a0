import { inflateRawSync } from "node:zlib";

/** Node's own inflate, held to the size that the file claims; null where the data are damaged or more. */
export function zlibInflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // Zero would mean no limit.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}
