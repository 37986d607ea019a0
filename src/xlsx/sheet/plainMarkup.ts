const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** ` x="` */
export function opensAttribute(bytes: Uint8Array, at: number, name: number): boolean {
  return (
    bytes[at] === SPACE &&
    bytes[at + 1] === name &&
    bytes[at + 2] === EQUALS &&
    bytes[at + 3] === QUOTE
  );
}

/** `<x>` */
export function isTag(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === name && bytes[at + 2] === GREATER;
}

/** `</x>` */
export function isClosing(bytes: Uint8Array, at: number, name: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === name &&
    bytes[at + 3] === GREATER
  );
}

/** Whether a byte, if it is one, is a digit. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}
