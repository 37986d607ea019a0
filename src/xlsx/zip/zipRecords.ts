const ENCODER = new TextEncoder();
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Of zips with folders and deflate. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** The first day a zip can name: a run leaves no time in the file. */
const FIRST_DAY = 0x0021;

/** What a zip says of one of its files. */
export interface EntryFacts {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Bytes unpacked. */
  readonly size: number;
}

/** What stands before the content of an entry. Source of all records: PKWARE APPNOTE 6.3. */
export function localRecord(entry: EntryFacts): Uint8Array {
  return record(entry, { signature: LOCAL, common: 4, length: 30 });
}

/** An entry in the directory; `start` is where its local record stands. */
export function centralRecord(entry: EntryFacts, start: number): Uint8Array {
  const bytes = record(entry, { signature: CENTRAL, common: 6, length: 46 });
  const view = new DataView(bytes.buffer);
  view.setUint16(4, VERSION, true);
  view.setUint32(42, start, true);
  return bytes;
}

/** The end of a zip; its directory of so many entries and bytes starts at `start`. */
export function endRecord({
  entries,
  start,
  size,
}: {
  readonly entries: number;
  readonly start: number;
  readonly size: number;
}): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}

/** A record of an entry with its name; what both kinds say stands from `common` on. */
function record(
  { name, method, crc, packedSize, size }: EntryFacts,
  kind: { readonly signature: number; readonly common: number; readonly length: number }
): Uint8Array {
  const encoded = ENCODER.encode(name);
  const bytes = new Uint8Array(kind.length + encoded.length);
  const view = new DataView(bytes.buffer);
  const at = kind.common;
  view.setUint32(0, kind.signature, true);
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, encoded.length > name.length ? UTF8_NAMES : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, encoded.length, true);
  bytes.set(encoded, kind.length);
  return bytes;
}
