const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
/** Below this length our own loop beats the call into TextDecoder. */
const SHORT = 64;
/** The letters of one span, and a row of each length to hand them on in: no array grows or is made. */
const codes: number[] = new Array<number>(SHORT).fill(0);
const rows: (number[] | undefined)[] = [];

/** The text of a span of UTF-8; a byte that is none becomes U+FFFD, as TextDecoder does. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end <= start) return "";
  return end - start > SHORT ? decodeLong(bytes, start, end) : decodeShort(bytes, start, end);
}

function decodeLong(bytes: Uint8Array, start: number, end: number): string {
  return DECODER.decode(bytes.subarray(start, end));
}

function decodeShort(bytes: Uint8Array, start: number, end: number): string {
  let count = 0;
  for (let at = start; at < end;) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      codes[count++] = lead;
      at += 1;
    } else if (lead >= 0xc2 && lead < 0xe0 && at + 1 < end && isTail(bytes[at + 1]!)) {
      codes[count++] = ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
      at += 2;
    } else if (lead > 0xe0 && lead < 0xed && isTail(bytes[at + 1]!) && isTail(bytes[at + 2]!)) {
      if (at + 2 >= end) return decodeLong(bytes, start, end);
      codes[count++] =
        ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      at += 3;
    } else {
      return decodeLong(bytes, start, end);
    }
  }
  const row = (rows[count] ??= new Array<number>(count).fill(0));
  for (let index = 0; index < count; index++) row[index] = codes[index]!;
  return String.fromCharCode.apply(null, row);
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
