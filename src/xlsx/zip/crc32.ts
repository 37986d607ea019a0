/** How many bytes one step takes. */
const SLICE = 8;
const TABLES = crcTables();

/** A table for each place of a byte within a step, one after the other. Source: Intel, "slicing-by-8", 2006. */
function crcTables(): Uint32Array {
  const tables = new Uint32Array(256 * SLICE);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    tables[byte] = crc >>> 0;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256]!;
    tables[index] = tables[before & 0xff]! ^ (before >>> 8);
  }
  return tables;
}

/** The CRC-32 that zip files keep of each entry (ISO 3309), as an unsigned number; `before` is that of what comes before the bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = TABLES;
  const whole = bytes.length - (bytes.length % SLICE);
  let crc = before ^ -1;
  let at = 0;
  for (; at < whole; at += SLICE) {
    const low =
      crc ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    crc =
      table[1792 + (low & 0xff)]! ^
      table[1536 + ((low >>> 8) & 0xff)]! ^
      table[1280 + ((low >>> 16) & 0xff)]! ^
      table[1024 + (low >>> 24)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
