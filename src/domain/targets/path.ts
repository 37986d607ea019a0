import { clamp, roundTo } from "./scale";

/** A level that the path goes through. */
export interface Stop {
  readonly year: number;
  readonly value: number;
}

/** The value of a year between two stops, before rounding. */
export type Shape = (from: Stop, to: Stop, year: number) => number;

/**
 * Equal steps. Where the end is whole and whole steps counted back from it leave the first year no worse than the start,
 * they are whole, as planners write them (5 6 7 8 9); else equal at the row's decimals.
 */
export const equalSteps: Shape = (from, to, year) => {
  const whole = wholeStep(from, to);
  return whole === null ? straight(from, to, year) : to.value - whole * (to.year - year);
};

/** A constant rate a year. */
export const constantRate: Shape = (from, to, year) =>
  from.value * (to.value / from.value) ** shareOfWay(from, to, year);

/** The level of the next stop already. */
export const holdNext: Shape = (_, to) => to.value;

/** The way is covered as fast as `covered` says: how much of all change is done by the end of a year. */
export function paced(covered: (year: number) => number): Shape {
  return (from, to, year) => {
    const all = covered(to.year) - covered(from.year);
    if (all <= 0) return straight(from, to, year);
    return from.value + ((to.value - from.value) * (covered(year) - covered(from.year))) / all;
  };
}

/** The whole step that `equalSteps` takes between two stops, or null where it takes an equal fraction of the way. */
export function wholeStep(from: Stop, to: Stop): number | null {
  const way = to.value - from.value;
  const years = to.year - from.year;
  const size = Math.round(Number((Math.abs(way) / years).toPrecision(12)));
  if (!Number.isInteger(to.value) || size < 1) return null;
  const step = Math.sign(way) * size;
  const first = to.value - step * (years - 1);
  return Math.sign(way) * (first - from.value) >= 0 ? step : null;
}

/** The path's exact value in a year; stops are in order, the first before the year and the last not before it. */
export function exactValue(stops: readonly Stop[], shape: Shape, year: number): number {
  const [from, to] = around(stops, year);
  return year === to.year ? to.value : shape(from, to, year);
}

/** The path's value in a year at so many decimals, never beyond the stops around it: rounding keeps the path monotone. */
export function roundedValue(
  stops: readonly Stop[],
  shape: Shape,
  year: number,
  decimals: number
): number {
  const [from, to] = around(stops, year);
  if (year === to.year) return to.value;
  const value = roundTo(shape(from, to, year), decimals);
  return clamp(value, Math.min(from.value, to.value), Math.max(from.value, to.value));
}

function around(stops: readonly Stop[], year: number): [Stop, Stop] {
  const next = stops.findIndex((stop) => stop.year >= year);
  return [stops[Math.max(0, next - 1)]!, stops[next]!];
}

function straight(from: Stop, to: Stop, year: number): number {
  return from.value + (to.value - from.value) * shareOfWay(from, to, year);
}

function shareOfWay(from: Stop, to: Stop, year: number): number {
  return (year - from.year) / (to.year - from.year);
}
