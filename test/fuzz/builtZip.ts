import { deflateSync } from "fflate";
import { crc32 } from "../../src/xlsx/zip/crc32";

/** An entry of a zip, honest but for what it says otherwise. */
export interface BuiltEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  /** Lies of the central directory, which a reader goes by. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly header?: number;
  /** What the local header has before the content. */
  readonly extra?: number;
}

export interface BuiltZip {
  readonly entries: readonly BuiltEntry[];
  /** Bytes before the zip, as a downloader leaves them. */
  readonly junk?: number;
  readonly comment?: number;
  /** How many entries the end record claims. */
  readonly count?: number;
}

/** The bytes of a zip as described. Source: PKWARE APPNOTE 6.3. */
export function builtZip({ entries, junk = 0, comment = 0, count }: BuiltZip): Uint8Array {
  const bytes: number[] = Array.from({ length: junk }, () => 0x20);
  const central: number[] = [];
  for (const entry of entries) {
    const { content, stored = false, extra = 0 } = entry;
    const packed = stored ? content : deflateSync(content);
    const name = new TextEncoder().encode(entry.name);
    const start = bytes.length - junk;
    const common = (claimed: boolean) => [
      ...two(20),
      ...two((claimed ? entry.flags : undefined) ?? 0x0800),
      ...two((claimed ? entry.method : undefined) ?? (stored ? 0 : 8)),
      ...[0, 0, 0x21, 0],
      ...four((claimed ? entry.crc : undefined) ?? crc32(content)),
      ...four((claimed ? entry.packed : undefined) ?? packed.length),
      ...four((claimed ? entry.size : undefined) ?? content.length),
      ...two(name.length),
    ];
    bytes.push(...four(0x04034b50), ...common(false), ...two(extra), ...name);
    for (let at = 0; at < extra; at++) bytes.push(0);
    for (const byte of packed) bytes.push(byte);
    central.push(...four(0x02014b50), ...two(20), ...common(true), ...two(0), ...two(0));
    central.push(...two(0), ...two(0), ...four(0), ...four(entry.header ?? start), ...name);
  }
  const directory = bytes.length - junk;
  const listed = two((count ?? entries.length) & 0xffff);
  const end = [...four(0x06054b50), 0, 0, 0, 0, ...listed, ...listed];
  end.push(...four(central.length), ...four(directory), ...two(comment));
  for (const byte of [...central, ...end]) bytes.push(byte);
  for (let at = 0; at < comment; at++) bytes.push(0x50);
  return Uint8Array.from(bytes);
}

function two(number: number): number[] {
  return [number & 0xff, (number >>> 8) & 0xff];
}

function four(number: number): number[] {
  return [...two(number & 0xffff), ...two(number >>> 16)];
}
