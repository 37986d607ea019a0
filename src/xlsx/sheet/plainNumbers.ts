const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;
/** As many digits as every double keeps apart. */
const EXACT_DIGITS = 15;
/** Below this a number is written with an exponent. */
const SMALLEST_PLAIN = 1e-6;

const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** A number of one to nine digits and nothing else, or -1. */
export function digits(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * A number spelled as `String` would spell it, of at most 15 digits, the kind that almost all cells hold; NaN for
 * others. Its digits and the power of ten are exact doubles, so their quotient is the double that the decimal names.
 */
export function plainDecimal(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  let whole = 0;
  let point = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === POINT && point < 0) point = at;
    else if (byte < ZERO || byte > 0x39) return NaN;
    else whole = whole * 10 + byte - ZERO;
  }
  const decimals = point < 0 ? 0 : end - point - 1;
  const places = (point < 0 ? end : point) - first;
  if (places < 1 || places + decimals > EXACT_DIGITS) return NaN;
  // `007`, `-0`, `1.` and `1.50` are numbers too, but spelled otherwise.
  if (bytes[first] === ZERO && places > 1) return NaN;
  if (point >= 0 && (decimals === 0 || bytes[end - 1] === ZERO)) return NaN;
  const number = decimals === 0 ? whole : whole / POWERS_OF_TEN[decimals]!;
  if (negative) return number < SMALLEST_PLAIN ? NaN : -number;
  return decimals > 0 && number < SMALLEST_PLAIN ? NaN : number;
}
