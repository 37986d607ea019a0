/** The number as its twelve leading digits have it: sums of decimal fractions shed the binary tail that no one typed. */
export function withoutBinaryTail(value: number): number {
  // Twelve characters are no more digits: most numbers, and told at once.
  return String(value).length <= 12 ? value : Number(value.toPrecision(12));
}

/** How many decimals a number is written with, its binary tail left out. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, decimals = ""] = String(withoutBinaryTail(value)).split(".");
  return decimals.includes("e") ? 12 : decimals.length;
}

/** One unit in the last of so many decimals. */
export function lastPlace(decimals: number): number {
  return 10 ** -decimals;
}
