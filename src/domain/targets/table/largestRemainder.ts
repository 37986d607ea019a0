/**
 * Whole numbers that add up to a whole total, each the real number beside it rounded down or up: the largest
 * remainders are rounded up. Of equal remainders the later one is, or the earlier where `ties` says so.
 */
export function largestRemainder(
  parts: readonly number[],
  total: number,
  ties: "later" | "earlier" = "later"
): number[] {
  const floors = parts.map((part) => Math.floor(part + 1e-9));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const remainder = (at: number): number => parts[at]! - floors[at]!;
  const order = [...parts.keys()].sort((a, b) => {
    const gap = remainder(b) - remainder(a);
    if (Math.abs(gap) > 1e-9) return gap;
    return ties === "later" ? b - a : a - b;
  });
  const up = new Set(order.slice(0, missing));
  return floors.map((floor, at) => (up.has(at) ? floor + 1 : floor));
}
