import { fault, type Fault } from "../problems";
import { overLimit, type Limits } from "../limits";
import { centralEntry, type ZipEntry } from "./centralEntry";

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;

/** Where a zip's end record stands, or -1: also how a zip behind leading junk is recognised. */
export function findEndRecord(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/**
 * The list of entries, with nothing unpacked: the place where a bomb is refused before it costs anything.
 * Sizes are only what the file claims; `readEntry` holds it to them. Source: PKWARE APPNOTE 6.3.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] | Fault {
  const end = findEndRecord(bytes);
  if (end < 0) return fault("zip-truncated");
  const place = directoryPlace(viewOf(bytes), end);
  if (!place) return fault("zip-damaged", "central directory");
  if (place.count > limits.entries) {
    return fault("too-many-entries", `${place.count} > ${limits.entries}`);
  }
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = place.start;
  for (let index = 0; index < place.count; index++) {
    const found = centralEntry(bytes, at, end, place.shift);
    if (!found) return fault("zip-damaged", `central directory, ${index + 1}`);
    const { entry } = found;
    total += entry.size;
    const excess = overLimit(entry.size, limits.entryBytes) ?? overLimit(total, limits.totalBytes);
    if (excess) return fault("content-too-large", excess);
    entries.push(entry);
    at = found.next;
  }
  return entries;
}

interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  /** How far everything lies behind where the zip says: the length of leading junk. */
  readonly shift: number;
}

function directoryPlace(view: DataView, end: number): DirectoryPlace | null {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let behind = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== ZIP64_END) return null;
    count = Number(view.getBigUint64(record + 32, true));
    size = Number(view.getBigUint64(record + 40, true));
    offset = Number(view.getBigUint64(record + 48, true));
    behind = record;
  }
  const shift = behind - size - offset;
  for (const candidate of [shift, 0]) {
    const start = offset + candidate;
    if (candidate < 0 || start < 0 || start + 4 > view.byteLength) continue;
    if (count === 0 || view.getUint32(start, true) === CENTRAL) {
      return { start, count, shift: candidate };
    }
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
