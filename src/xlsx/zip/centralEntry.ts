import { decodeUtf8 } from "../xml/utf8";

/** One file of a zip as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the file. */
  readonly packed: number;
  /** Bytes unpacked, as claimed. */
  readonly size: number;
  /** Where its local header stands. */
  readonly header: number;
}

const CENTRAL = 0x02014b50;
const HEADER_SIZE = 46;
const ZIP64_EXTRA = 1;
const IN_EXTRA = 0xffffffff;

/** The entry at `at` and where the next one starts, or null where there is none before `end`. */
export function centralEntry(
  bytes: Uint8Array,
  at: number,
  end: number,
  shift: number
): { entry: ZipEntry; next: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + HEADER_SIZE > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameEnd = at + HEADER_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return null;
  const [size, packed, header] = longSizes(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    entry: {
      name: decodeUtf8(bytes, at + HEADER_SIZE, nameEnd),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      header: header + shift,
    },
    next,
  };
}

type Sizes = readonly [size: number, packed: number, header: number];

/** The sizes, taken from the zip64 extra field where the 32-bit ones say so. */
function longSizes(view: DataView, from: number, to: number, short: Sizes): Sizes {
  if (!short.includes(IN_EXTRA)) return short;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const fieldEnd = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    const long = (value: number): number => {
      if (value !== IN_EXTRA || field + 8 > fieldEnd) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return [long(short[0]), long(short[1]), long(short[2])];
  }
  return short;
}
