import { fault, type Fault } from "../problems";
import type { ZipEntry } from "./centralEntry";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

export const STORED = 0;
export const DEFLATED = 8;

/** The content of an entry as a zip keeps it. */
export interface PackedEntry {
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes unpacked. */
  readonly size: number;
  readonly crc: number;
}

/** The bytes of an entry as they stand in the file, where they can be unpacked. */
export function packedEntry(bytes: Uint8Array, entry: ZipEntry): PackedEntry | Fault {
  const { method, size, crc } = entry;
  const damaged = fault("zip-damaged", entry.name);
  if (entry.encrypted) return fault("encrypted");
  if (method !== STORED && method !== DEFLATED) {
    return fault("zip-unsupported", `${entry.name}: ${method}`);
  }
  if (entry.header + LOCAL_SIZE > bytes.length) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.header, true) !== LOCAL) return damaged;
  const start =
    entry.header +
    LOCAL_SIZE +
    view.getUint16(entry.header + 26, true) +
    view.getUint16(entry.header + 28, true);
  if (start + entry.packed > bytes.length) return damaged;
  return { method, packed: bytes.subarray(start, start + entry.packed), size, crc };
}
