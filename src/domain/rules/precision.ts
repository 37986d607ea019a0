/** How many decimals a number is written with, its binary tail left out. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, decimals = ""] = String(Number(value.toPrecision(12))).split(".");
  return decimals.includes("e") ? 12 : decimals.length;
}

/** One unit in the last of so many decimals. */
export function lastPlace(decimals: number): number {
  return 10 ** -decimals;
}
