/**
 * Sun and moon after Jean Meeus, Astronomical Algorithms (2nd ed., 1998): new moons by chapter 49, right to well under a
 * minute, the sun's longitude by chapter 25, right to 0.01°. Days are Julian days of Universal Time.
 */

/** Sine coefficient in days, power of the earth's eccentricity, then multiples of M, M' and F. */
type Term = readonly [size: number, eccentric: number, sun: number, moon: number, node: number];

const NEW_MOON_TERMS: readonly Term[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
];

/** Size in millionths of a day, angle at k = 0, degrees a lunation. */
const PLANETS: readonly (readonly [size: number, angle: number, rate: number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

const LUNATIONS_A_CENTURY = 1236.85;
const J2000 = 2451545;
const DAYS_A_CENTURY = 36525;

/** The moment of new moon `k`, counted from that of 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / LUNATIONS_A_CENTURY;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t ** 2;
  const eccentricity = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2;
  const node = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2;
  const ascending = 124.7746 - 1.56375588 * k;
  const periodic = NEW_MOON_TERMS.map(
    ([size, power, bySun, byMoon, byNode]) =>
      size * eccentricity ** power * sine(bySun * sun + byMoon * moon + byNode * node)
  );
  const planetary = PLANETS.map(([size, angle, rate]) => size * 1e-6 * sine(angle + rate * k));
  return toUniversal(mean + sum(periodic) - 0.00017 * sine(ascending) + sum(planetary));
}

/** The number of the new moon nearest to a Julian day. */
export function newMoonNumber(julianDay: number): number {
  return Math.round((julianDay - 2451550.1) / 29.530588861);
}

/** The sun's apparent longitude in degrees, 0 to 360. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + earthDelay(julianDay) - J2000) / DAYS_A_CENTURY;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

function toUniversal(dynamical: number): number {
  return dynamical - earthDelay(dynamical);
}

/** Dynamical less Universal Time in days: Espenak and Meeus for 2005 to 2050, a minute or so about them. */
function earthDelay(julianDay: number): number {
  const years = (julianDay - J2000) / 365.25;
  return (62.92 + 0.32217 * years + 0.005589 * years ** 2) / 86_400;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
