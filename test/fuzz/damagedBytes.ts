import fc from "fast-check";

/** What happens to bytes on their way: some are others, some are gone, some come twice, the end is missing. */
export type ByteDamage = (bytes: Uint8Array) => Uint8Array;

const place = fc.nat();
const length = fc.integer({ min: 1, max: 40 });

const changed = fc.tuple(place, fc.nat(255)).map(([at, byte]): ByteDamage => (bytes) => {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at % copy.length] = byte;
  return copy;
});
const flipped = fc.tuple(place, fc.nat(7)).map(([at, bit]): ByteDamage => (bytes) => {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at % copy.length]! ^= 1 << bit;
  return copy;
});
/** Lengths, offsets and counts of a zip are numbers of two and four bytes. */
const numbered = fc
  .tuple(place, fc.constantFrom(0, 1, 0x7f, 0xffff, 0x7fffffff, 0xffffffff), fc.boolean())
  .map(([at, number, wide]): ByteDamage => (bytes) => {
    const copy = bytes.slice();
    if (copy.length < 4) return copy;
    const view = new DataView(copy.buffer);
    if (wide) view.setUint32(at % (copy.length - 3), number, true);
    else view.setUint16(at % (copy.length - 3), number & 0xffff, true);
    return copy;
  });
const gone = fc.tuple(place, length).map(([at, many]): ByteDamage => (bytes) => {
  const from = at % (bytes.length + 1);
  return joined(bytes.subarray(0, from), bytes.subarray(from + many));
});
const twice = fc.tuple(place, length).map(([at, many]): ByteDamage => (bytes) => {
  const from = at % (bytes.length + 1);
  return joined(bytes.subarray(0, from + many), bytes.subarray(from));
});
const cut = place.map(
  (at): ByteDamage =>
    (bytes) =>
      bytes.slice(0, at % (bytes.length + 1))
);

const damage = fc.oneof(
  { weight: 4, arbitrary: changed },
  { weight: 3, arbitrary: flipped },
  { weight: 3, arbitrary: numbered },
  gone,
  twice,
  cut
);

/** One to eight such mishaps. */
export const byteDamages: fc.Arbitrary<ByteDamage> = fc
  .array(damage, { minLength: 1, maxLength: 8 })
  .map(
    (all): ByteDamage =>
      (bytes) =>
        all.reduce((now, one) => one(now), bytes)
  );

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length: own }) => sum + own, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
