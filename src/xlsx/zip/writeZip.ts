import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, type PackedEntry } from "./packedEntry";

const ENCODER = new TextEncoder();
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Of zips with folders and deflate. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** The first day a zip can name: a run leaves no time in the file. */
const FIRST_DAY = 0x0021;
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

/** A zip of these entries in their order: the same entries always give the same bytes. Source: PKWARE APPNOTE 6.3. */
export function writeZip(entries: readonly NamedEntry[]): Uint8Array {
  const names = entries.map(({ name }) => ENCODER.encode(name));
  const nameBytes = names.reduce((sum, { length }) => sum + length, 0);
  const packedBytes = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const zip = new Uint8Array(22 + entries.length * (30 + 46) + 2 * nameBytes + packedBytes);
  const view = new DataView(zip.buffer);
  let at = 0;
  const header = (entry: NamedEntry, name: Uint8Array, from: number): void => {
    view.setUint16(from, VERSION, true);
    view.setUint16(from + 2, name.length > entry.name.length ? UTF8_NAMES : 0, true);
    view.setUint16(from + 4, entry.method, true);
    view.setUint16(from + 8, FIRST_DAY, true);
    view.setUint32(from + 10, entry.crc, true);
    view.setUint32(from + 14, entry.packed.length, true);
    view.setUint32(from + 18, entry.size, true);
    view.setUint16(from + 22, name.length, true);
  };
  const starts = entries.map((entry, index) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    header(entry, names[index]!, at + 4);
    zip.set(names[index]!, at + 30);
    at += 30 + names[index]!.length;
    zip.set(entry.packed, at);
    at += entry.packed.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    header(entry, names[index]!, at + 6);
    view.setUint32(at + 42, starts[index]!, true);
    zip.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}
