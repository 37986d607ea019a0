/** A number rounded to so many decimals, halves away from zero; binary tails such as 1.005 do not count. */
export function roundTo(value: number, decimals: number): number {
  return toUnits(value, decimals) / 10 ** decimals;
}

/** How many units of the last decimal a number makes, to the nearest whole one. */
export function toUnits(value: number, decimals: number): number {
  const units = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return value < 0 ? -Math.round(units) || 0 : Math.round(units);
}

/** The number that so many units of the last decimal make. */
export function fromUnits(units: number, decimals: number): number {
  return units / 10 ** decimals;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The least and the most units that lie within bounds. */
export function unitBounds(
  { low, high }: { readonly low: number; readonly high: number },
  decimals: number
): { readonly low: number; readonly high: number } {
  const scale = 10 ** decimals;
  return { low: Math.ceil(low * scale - 1e-6), high: Math.floor(high * scale + 1e-6) };
}
