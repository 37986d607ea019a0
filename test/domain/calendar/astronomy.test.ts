import { newMoon, newMoonNumber, sunLongitude } from "../../../src/domain/calendar/astronomy";

const MINUTE = 1 / 1440;

/** Meeus, Astronomical Algorithms, example 49.a, a new moon in dynamical time, which was 48 s ahead in 1977. */
it("finds the new moon of February 1977 as the book does", () => {
  const expected = 2443192.65118 - 48 / 86_400;
  expect(newMoonNumber(expected)).toBe(-283);
  expect(Math.abs(newMoon(-283) - expected)).toBeLessThan(MINUTE);
});

// As almanacs print them, in Universal Time.
it.each([
  ["2021-02-11T19:06", 2021],
  ["2024-02-09T22:59", 2024],
  ["2027-02-06T15:56", 2027],
  ["2030-02-02T16:07", 2030],
])("finds the new moon of %s", (moment) => {
  const julianDay = Date.parse(`${moment}Z`) / 86_400_000 + 2440587.5;
  expect(Math.abs(newMoon(newMoonNumber(julianDay)) - julianDay)).toBeLessThan(1.5 * MINUTE);
});

/** Meeus, example 25.a: 13 October 1992 at 0h dynamical time. */
it("finds the sun's longitude to a hundredth of a degree", () => {
  expect(sunLongitude(2448908.5)).toBeCloseTo(199.909, 2);
});
