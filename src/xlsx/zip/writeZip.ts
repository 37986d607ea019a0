import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { joinedBytes } from "./joinedBytes";
import { DEFLATED, STORED, type PackedEntry } from "./packedEntry";
import { centralRecord, endRecord, localRecord } from "./zipRecords";

const PACKED_ALREADY = /\.(?:png|jpe?g|gif|xlsx|docx)$/i;

/** A file of a zip to be. */
export interface NamedEntry extends PackedEntry {
  readonly name: string;
}

/** Some content packed for a zip. */
export function packEntry(name: string, content: Uint8Array): NamedEntry {
  const method = PACKED_ALREADY.test(name) || content.length === 0 ? STORED : DEFLATED;
  const packed = method === STORED ? content : deflateSync(content, { level: 6 });
  return { name, method, packed, size: content.length, crc: crc32(content) };
}

/** A zip of these entries in their order: the same entries always give the same bytes. */
export function writeZip(entries: readonly NamedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { packed, ...entry } of entries) {
    const facts = { ...entry, packedSize: packed.length };
    const record = localRecord(facts);
    pieces.push(record, packed);
    directory.push(centralRecord(facts, at));
    at += record.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = endRecord({ entries: entries.length, start: at, size });
  return joinedBytes([...pieces, ...directory, end]);
}
