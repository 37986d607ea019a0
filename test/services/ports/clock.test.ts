import { timeInVietnam, todayInVietnam } from "../../../src/services/ports/clock";

it.each([
  ["2021-09-30T16:59:00Z", "2021-09-30", "23:59"],
  ["2021-09-30T17:00:00Z", "2021-10-01", "00:00"],
  ["2021-12-31T20:05:00Z", "2022-01-01", "03:05"],
])("at %s it is %s, %s in Vietnam", (instant, day, time) => {
  expect(todayInVietnam(new Date(instant))).toBe(day);
  expect(timeInVietnam(new Date(instant))).toBe(time);
});
