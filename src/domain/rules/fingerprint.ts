/** A short, stable mark of a text (FNV-1a, 64 bits, hexadecimal): equal texts give equal marks on every machine. */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    // Times the prime 2^40 + 0x1b3, kept to 64 bits: in parts of 16 bits, so that all stay integers.
    const first = (low & 0xffff) * 0x1b3;
    const second = (low >>> 16) * 0x1b3 + (first >>> 16);
    high = (Math.imul(high, 0x1b3) + (second >>> 16) + (low << 8)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(half: number): string {
  return (
    BYTES[half >>> 24]! +
    BYTES[(half >>> 16) & 0xff]! +
    BYTES[(half >>> 8) & 0xff]! +
    BYTES[half & 0xff]!
  );
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
