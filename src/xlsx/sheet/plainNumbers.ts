const ZERO = 0x30;
const NINE = 0x39;
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
  let point = end;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === POINT && point === end) point = at;
    else if (byte < ZERO || byte > NINE) return NaN;
    else whole = whole * 10 + byte - ZERO;
  }
  // Whole numbers take the same steps: a first file without decimals would else teach V8 code that the second breaks.
  const decimals = Math.max(0, end - point - 1);
  const places = point - first;
  if (places < 1 || places + decimals > EXACT_DIGITS) return NaN;
  // `007`, `1.`, `1.50` and `-0` are numbers too, but spelled otherwise.
  if (bytes[first] === ZERO && places > 1) return NaN;
  const last = bytes[end - 1];
  if (last === POINT || (last === ZERO && decimals > 0)) return NaN;
  const number = whole / POWERS_OF_TEN[decimals]!;
  if (number === 0) return negative ? NaN : 0;
  if (number < SMALLEST_PLAIN) return NaN;
  return negative ? -number : number;
}
